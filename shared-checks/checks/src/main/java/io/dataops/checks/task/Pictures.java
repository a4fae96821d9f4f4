package io.dataops.checks.task;

import io.dataops.results.ModelEvidence.ConfusionMatrix;
import io.dataops.results.ModelEvidence.Curve;
import io.dataops.results.ModelEvidence.ThresholdRow;
import java.util.List;

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

    public Pictures {
        curves = List.copyOf(curves);
        matrices = List.copyOf(matrices);
        thresholds = List.copyOf(thresholds);
    }
}
