package io.dataops.checks.task;

import io.dataops.results.ModelEvidence.ConfusionMatrix;
import io.dataops.results.ModelEvidence.Curve;
import io.dataops.results.ModelEvidence.ThresholdRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a report draws of predictions.
 *
 * @param curves such as ROC; none for a task without any
 * @param matrices confusion matrices; none for a task without classes
 * @param thresholds what follows from each threshold; none without scores
 */
public record Pictures(List<Curve> curves, List<ConfusionMatrix> matrices, List<ThresholdRow> thresholds) {
    /** Nothing to draw. */
    public static final Pictures NONE = new Pictures(List.of(), List.of(), List.of());

    private static final String CANDIDATE = "candidate";
    private static final String BASELINE = "baseline";

    public Pictures {
        curves = List.copyOf(curves);
        matrices = List.copyOf(matrices);
        thresholds = List.copyOf(thresholds);
    }

    /** These, drawn of a candidate, with the curves and matrices that were drawn in the same way of its baseline. */
    public Pictures beside(Pictures baseline) {
        Stream<Curve> otherCurves =
                baseline.curves.stream().map(curve -> new Curve(curve.kind(), ofBaseline(curve.of()), curve.points()));
        Stream<ConfusionMatrix> otherMatrices = baseline.matrices.stream()
                .map(matrix -> new ConfusionMatrix(ofBaseline(matrix.of()), matrix.classes(), matrix.counts()));
        return new Pictures(
                Stream.concat(curves.stream(), otherCurves).toList(),
                Stream.concat(matrices.stream(), otherMatrices).toList(),
                thresholds);
    }

    private static String ofBaseline(String of) {
        return of.startsWith(CANDIDATE) ? BASELINE + of.substring(CANDIDATE.length()) : of;
    }
}
