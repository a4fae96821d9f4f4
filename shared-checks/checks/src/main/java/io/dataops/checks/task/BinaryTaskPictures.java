package io.dataops.checks.task;

import io.dataops.checks.metric.binary.BinaryExamples;
import io.dataops.checks.metric.binary.CalibrationBins;
import io.dataops.checks.metric.binary.ConfusionMatrix;
import io.dataops.checks.metric.binary.Thresholds;
import io.dataops.results.ModelEvidence;
import io.dataops.results.ModelEvidence.Curve;
import io.dataops.results.ModelEvidence.Point;
import io.dataops.results.ModelEvidence.ThresholdRow;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
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
        return new Pictures(curves(), matrices(), examples.hasScores() ? thresholds() : List.of());
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

    private List<Curve> curves() {
        List<Curve> curves = new ArrayList<>();
        if (examples.hasScores() && positive > 0) {
            addCurvesOverThresholds(curves);
        }
        if (examples.hasProbabilities()) {
            curves.add(new Curve("calibration", OF, calibration()));
        }
        return curves;
    }

    /** All in one walk, because walking takes longer than drawing. */
    private void addCurvesOverThresholds(List<Curve> curves) {
        ThinnedCurve roc = ThinnedCurve.rising();
        ThinnedCurve precisionRecall = ThinnedCurve.wandering();
        ThinnedCurve gain = ThinnedCurve.rising();
        roc.add(0, 0);
        gain.add(0, 0);
        for (Thresholds at = examples.thresholds(); at.next(); ) {
            double recall = at.positive() / positive;
            double taken = at.positive() + at.negative();
            roc.add(at.negative() / negative, recall);
            precisionRecall.add(recall, at.positive() / taken);
            gain.add(taken / (positive + negative), recall);
        }
        if (negative > 0) {
            curves.add(new Curve("roc", OF, roc.points()));
        }
        curves.add(new Curve("precision_recall", OF, precisionRecall.points()));
        curves.add(new Curve("gain", OF, gain.points()));
    }

    private List<Point> calibration() {
        return examples.bins(CALIBRATION_BINS, CalibrationBins.Strategy.WIDTH).stream()
                .map(bin -> new Point(bin.meanProbability(), bin.prevalence(), bin.weight()))
                .toList();
    }

    /** Twentieths of probability, or the scores above which twentieths of the rows are; and the model's own threshold. */
    private List<ThresholdRow> thresholds() {
        NavigableSet<Double> wanted = examples.hasProbabilities() ? twentieths() : quantiles();
        if (modelThreshold != null) {
            wanted.add(modelThreshold);
        }
        List<ThresholdRow> rows = new ArrayList<>();
        Thresholds at = examples.thresholds();
        boolean more = at.next();
        double above = 0;
        double negativeAbove = 0;
        for (double threshold : wanted.descendingSet()) {
            while (more && at.score() >= threshold) {
                above = at.positive();
                negativeAbove = at.negative();
                more = at.next();
            }
            rows.add(0, row(threshold, above, negativeAbove));
        }
        return rows;
    }

    private static NavigableSet<Double> twentieths() {
        NavigableSet<Double> thresholds = new TreeSet<>();
        for (int twentieth = 1; twentieth < THRESHOLDS; twentieth++) {
            thresholds.add((double) twentieth / THRESHOLDS);
        }
        return thresholds;
    }

    private NavigableSet<Double> quantiles() {
        NavigableSet<Double> thresholds = new TreeSet<>();
        int twentieth = 1;
        for (Thresholds at = examples.thresholds(); at.next() && twentieth < THRESHOLDS; ) {
            double share = (at.positive() + at.negative()) / (positive + negative);
            if (share * THRESHOLDS >= twentieth) {
                thresholds.add(at.score());
                twentieth = (int) (share * THRESHOLDS) + 1;
            }
        }
        return thresholds;
    }

    private ThresholdRow row(double threshold, double truePositive, double falsePositive) {
        return new ThresholdRow(
                threshold,
                truePositive,
                falsePositive,
                positive - truePositive,
                negative - falsePositive,
                share(truePositive, truePositive + falsePositive),
                share(truePositive, positive),
                share(falsePositive, negative));
    }

    private static @Nullable Double share(double of, double among) {
        return among == 0 ? null : of / among;
    }
}
