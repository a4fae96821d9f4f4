package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/**
 * How far the scores of a model lie from those of its baseline as a whole: the Jensen–Shannon distance, to base 2, of their
 * shares in ten bins that each hold a tenth of the baseline's weight, as far as equal scores allow; a score that is several
 * deciles at once has a bin of its own, so that a constant baseline sees scores on both sides of it. 0 for the same shares, 1
 * when no bin has both. Lin, Divergence measures based on the Shannon entropy, 1991; its root is a distance (Endres and
 * Schindelin 2003).
 */
final class PredictionDrift implements Metric<BinaryExamples> {
    private static final int BINS = 10;
    private static final List<Need> NEEDS = List.of(Need.ROWS);
    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("prediction_drift")
            .summary(
                    "Jensen–Shannon distance (base 2) between the scores of the model and of its baseline, in deciles of the"
                            + " baseline; a score that is several of them has a bin of its own.")
            .better(Direction.NEITHER)
            .range("0 to 1")
            .undefinedWhen("there is no baseline, or one of the two gives no scores")
            .source("Lin 1991; Endres and Schindelin 2003")
            .is(new PredictionDrift());

    @Override
    public String signature() {
        return "prediction_drift|bins:" + BINS + "|edges:baseline|base:2";
    }

    @Override
    public boolean needsBaseline() {
        return true;
    }

    @Override
    public MetricValue of(BinaryExamples examples) {
        return Need.unmet(examples, NEEDS)
                .orElse(MetricValue.undefined("it is about a model beside its baseline, and there is none"));
    }

    @Override
    public long support(BinaryExamples examples) {
        return FormulaMetric.support(examples, NEEDS);
    }

    @Override
    public MetricValue of(BinaryExamples candidate, BinaryExamples baseline) {
        if (!candidate.hasScores() || !baseline.hasScores()) {
            return MetricValue.undefined("one of the two gives no scores");
        }
        double total = baseline.totals().weight();
        double candidateTotal = candidate.totals().weight();
        if (!(total > 0) || !(candidateTotal > 0)) {
            return MetricValue.undefined("no row has a weight above 0");
        }
        double[] edges = edges(baseline, total);
        return MetricValue.defined(distance(shares(candidate, edges, candidateTotal), shares(baseline, edges, total)));
    }

    /** The lowest score of each bin but the last, from the highest bin down; equal scores stay together. */
    private static double[] edges(BinaryExamples baseline, double total) {
        double[] edges = new double[BINS - 1];
        int found = 0;
        double above = 0;
        for (int position = 0; position < baseline.size() && found < edges.length; position++) {
            above += baseline.weight(position);
            while (found < edges.length && above >= total * (found + 1) / BINS) {
                edges[found++] = baseline.score(position);
            }
        }
        return edges;
    }

    private static double[] shares(BinaryExamples examples, double[] edges, double total) {
        double[] shares = new double[2 * BINS];
        int bin = 0;
        for (int position = 0; position < examples.size(); position++) {
            while (bin < edges.length && examples.score(position) < edges[bin]) {
                bin++;
            }
            int own = isSeveral(edges, bin, examples.score(position)) ? 1 : 0;
            shares[2 * bin + own] += examples.weight(position) / total;
        }
        return shares;
    }

    private static boolean isSeveral(double[] edges, int first, double score) {
        return first + 1 < edges.length && edges[first] == score && edges[first + 1] == score;
    }

    private static double distance(double[] p, double[] q) {
        double divergence = 0;
        for (int bin = 0; bin < p.length; bin++) {
            double middle = (p[bin] + q[bin]) / 2;
            divergence += part(p[bin], middle) + part(q[bin], middle);
        }
        return Math.sqrt(Math.max(0, divergence / 2));
    }

    private static double part(double share, double middle) {
        return share == 0 ? 0 : share * Math.log(share / middle) / Math.log(2);
    }
}
