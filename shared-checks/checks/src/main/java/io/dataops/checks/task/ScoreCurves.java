package io.dataops.checks.task;

import io.dataops.checks.metric.binary.Thresholds;
import io.dataops.checks.metric.binary.Walker;
import io.dataops.results.ModelEvidence.Curve;
import io.dataops.results.ModelEvidence.Point;
import java.util.ArrayList;
import java.util.List;

/** The curves over the thresholds of scores: ROC, precision over recall, and gain. None where no row is positive. */
final class ScoreCurves implements Walker<List<Curve>> {
    private final String of;
    private final double positive;
    private final double negative;
    private final ThinnedCurve roc = ThinnedCurve.rising();
    private final ThinnedCurve precisionRecall = ThinnedCurve.wandering();
    private final double[] recall = new double[Thresholds.MOST];
    private final double[] fallOut = new double[Thresholds.MOST];
    private final double[] precision = new double[Thresholds.MOST];

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
    }

    @Override
    public void take(Thresholds block) {
        for (int i = 0; i < block.size(); i++) {
            recall[i] = block.positive(i) / positive;
            fallOut[i] = negative > 0 ? block.negative(i) / negative : 0;
            precision[i] = block.positive(i) / (block.positive(i) + block.negative(i));
        }
        roc.add(fallOut, recall, block.size());
        precisionRecall.add(recall, precision, block.size());
    }

    @Override
    public List<Curve> result() {
        List<Curve> curves = new ArrayList<>();
        if (positive > 0 && negative > 0) {
            curves.add(new Curve("roc", of, roc.points()));
        }
        if (positive > 0) {
            curves.add(new Curve("precision_recall", of, precisionRecall.points()));
            curves.add(
                    new Curve("gain", of, roc.points().stream().map(this::gain).toList()));
        }
        return curves;
    }

    /** Where ROC has a corner, gain has one too: its distance from the diagonal is that of ROC times the share of the negative. */
    private Point gain(Point ofRoc) {
        return new Point((ofRoc.x() * negative + ofRoc.y() * positive) / (positive + negative), ofRoc.y(), null);
    }
}
