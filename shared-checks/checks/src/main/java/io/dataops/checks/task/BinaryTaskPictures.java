package io.dataops.checks.task;

import io.dataops.checks.metric.binary.BinaryExamples;
import io.dataops.checks.metric.binary.CalibrationBins;
import io.dataops.checks.metric.binary.CalibrationBins.Bin;
import io.dataops.checks.metric.binary.ConfusionMatrix;
import io.dataops.checks.metric.binary.Walker;
import io.dataops.results.ModelEvidence;
import io.dataops.results.ModelEvidence.Curve;
import io.dataops.results.ModelEvidence.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a report draws of a binary model. Of rows that weigh nothing there is nothing to draw. */
final class BinaryTaskPictures {
    private static final String OF = "candidate";
    private static final int CALIBRATION_BINS = 10;
    private static final int THRESHOLDS = 20;

    private final BinaryExamples examples;
    private final @Nullable Double modelThreshold;
    private final double positive;
    private final double negative;

    /**
     * Draws some examples.
     *
     * @param modelThreshold the threshold that the model has; null when it has none
     */
    BinaryTaskPictures(BinaryExamples examples, @Nullable Double modelThreshold) {
        this.examples = examples;
        this.modelThreshold = modelThreshold;
        this.positive = examples.positiveWeight();
        this.negative = examples.negativeWeight();
    }

    Pictures all() {
        if (positive + negative == 0) {
            return Pictures.NONE;
        }
        if (!examples.hasScores()) {
            return new Pictures(List.of(), matrices(), List.of());
        }
        ScoreCurves curves = new ScoreCurves(OF, positive, negative);
        ThresholdTable table = table();
        Optional<Walker<List<Bin>>> bins = bins();
        examples.walk(Stream.concat(Stream.of(curves, table), bins.stream()).toList());
        List<Curve> all = new ArrayList<>(curves.result());
        bins.ifPresent(walker -> all.add(new Curve("calibration", OF, calibration(walker.result()))));
        return new Pictures(all, matrices(), table.result());
    }

    private List<ModelEvidence.ConfusionMatrix> matrices() {
        if (!examples.hasDecisions()) {
            return List.of();
        }
        ConfusionMatrix matrix = examples.matrix();
        List<String> classes = examples.classes();
        List<Double> ofPositive = List.of(matrix.falseNegative(), matrix.truePositive());
        List<Double> ofNegative = List.of(matrix.trueNegative(), matrix.falsePositive());
        boolean positiveFirst = classes.indexOf(examples.positiveClass()) == 0;
        return List.of(new ModelEvidence.ConfusionMatrix(
                OF,
                classes,
                positiveFirst ? List.of(turned(ofPositive), turned(ofNegative)) : List.of(ofNegative, ofPositive)));
    }

    private static List<Double> turned(List<Double> pair) {
        return List.of(pair.get(1), pair.get(0));
    }

    private Optional<Walker<List<Bin>>> bins() {
        return examples.hasProbabilities()
                ? Optional.of(examples.bins(CALIBRATION_BINS, CalibrationBins.Strategy.WIDTH))
                : Optional.empty();
    }

    private static List<Point> calibration(List<Bin> bins) {
        return bins.stream()
                .map(bin -> new Point(bin.meanProbability(), bin.prevalence(), bin.weight()))
                .toList();
    }

    /** Twentieths of probability, or the scores above which twentieths of the rows are; and the model's own threshold. */
    private ThresholdTable table() {
        NavigableSet<Double> wanted = examples.hasProbabilities() ? twentieths() : quantiles();
        if (modelThreshold != null) {
            wanted.add(modelThreshold);
        }
        return new ThresholdTable(wanted, positive, negative);
    }

    private static NavigableSet<Double> twentieths() {
        NavigableSet<Double> thresholds = new TreeSet<>();
        for (int twentieth = 1; twentieth < THRESHOLDS; twentieth++) {
            thresholds.add((double) twentieth / THRESHOLDS);
        }
        return thresholds;
    }

    private NavigableSet<Double> quantiles() {
        ScoreQuantiles quantiles = new ScoreQuantiles(THRESHOLDS, positive + negative);
        examples.walk(List.of(quantiles));
        return quantiles.result();
    }
}
