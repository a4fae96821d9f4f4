package io.dataops.checks.task;

import io.dataops.checks.metric.binary.Thresholds;
import io.dataops.checks.metric.binary.Walker;
import io.dataops.results.ModelEvidence.Curve;
import java.util.ArrayList;
import java.util.List;

/** The curves over the thresholds of scores: ROC, precision over recall, and gain. None where no row is positive. */
final class ScoreCurves implements Walker<List<Curve>> {
    private final String of;
    private final double positive;
    private final double negative;
    private final ThinnedCurve roc = ThinnedCurve.rising();
    private final ThinnedCurve precisionRecall = ThinnedCurve.wandering();
    private final ThinnedCurve gain = ThinnedCurve.rising();

    /**
     * Curves of one side.
     *
     * @param of whose they are
     * @param positive weight of the positive rows
     * @param negative weight of the negative rows
     */
    ScoreCurves(String of, double positive, double negative) {
        this.of = of;
        this.positive = positive;
        this.negative = negative;
        roc.add(0, 0);
        gain.add(0, 0);
    }

    @Override
    public void take(Thresholds block) {
        for (int i = 0; i < block.size(); i++) {
            double recall = block.positive(i) / positive;
            double taken = block.positive(i) + block.negative(i);
            roc.add(block.negative(i) / negative, recall);
            precisionRecall.add(recall, block.positive(i) / taken);
            gain.add(taken / (positive + negative), recall);
        }
    }

    @Override
    public List<Curve> result() {
        List<Curve> curves = new ArrayList<>();
        if (positive > 0 && negative > 0) {
            curves.add(new Curve("roc", of, roc.points()));
        }
        if (positive > 0) {
            curves.add(new Curve("precision_recall", of, precisionRecall.points()));
            curves.add(new Curve("gain", of, gain.points()));
        }
        return curves;
    }
}
