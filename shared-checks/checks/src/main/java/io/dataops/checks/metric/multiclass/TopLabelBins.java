package io.dataops.checks.metric.multiclass;

import io.dataops.checks.metric.classwise.RowWeights;
import io.dataops.checks.statistics.Order;
import java.util.ArrayList;
import java.util.List;

/** Rows in bins of confidence: the probability of the class that has the highest one. Bins without weight are left out. */
public final class TopLabelBins {
    /** Where a bin ends. */
    public enum Strategy {
        /** All bins are equally wide. A probability on an edge belongs to the lower bin, 0 to the first. */
        WIDTH,
        /** All bins weigh about the same; equal probabilities are in one bin. */
        MASS
    }

    private TopLabelBins() {}

    /**
     * A bin.
     *
     * @param weight of its rows, above 0
     * @param confidence mean of the highest probability
     * @param accuracy share of rows whose class is the one with the highest probability
     */
    public record Bin(double weight, double confidence, double accuracy) {}

    /**
     * The bins that have weight, from the lowest confidence to the highest.
     *
     * @param examples with probabilities
     * @param bins how many there may be, at least 1
     */
    public static List<Bin> of(MulticlassExamples examples, int bins, Strategy strategy) {
        RowWeights weights = examples.weights();
        double[] confidence = new double[weights.size()];
        boolean[] hit = new boolean[confidence.length];
        for (int row = 0; row < confidence.length; row++) {
            int top = examples.topClass(row);
            confidence[row] = examples.scores().score(top, row);
            hit[row] = examples.isLabelled(top, row);
        }
        int[] bin =
                switch (strategy) {
                    case WIDTH -> equallyWide(confidence, bins);
                    case MASS -> equallyHeavy(confidence, weights, bins);
                };
        double[] total = new double[bins];
        double[] confidences = new double[bins];
        double[] hits = new double[bins];
        for (int row = 0; row < confidence.length; row++) {
            double weight = weights.weight(row);
            total[bin[row]] += weight;
            confidences[bin[row]] += weight * confidence[row];
            hits[bin[row]] += hit[row] ? weight : 0;
        }
        List<Bin> filled = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            if (total[i] > 0) {
                filled.add(new Bin(total[i], confidences[i] / total[i], hits[i] / total[i]));
            }
        }
        return List.copyOf(filled);
    }

    private static int[] equallyWide(double[] confidence, int bins) {
        int[] bin = new int[confidence.length];
        for (int row = 0; row < bin.length; row++) {
            int guess = Math.min(Math.max((int) Math.ceil(confidence[row] * bins) - 1, 0), bins - 1);
            // The product is rounded; the edge itself decides.
            if (guess > 0 && confidence[row] <= (double) guess / bins) {
                guess--;
            } else if (guess < bins - 1 && confidence[row] > (guess + 1.0) / bins) {
                guess++;
            }
            bin[row] = guess;
        }
        return bin;
    }

    /** The i-th bin ends with the lowest probability that has i shares of the weight at or below it. */
    private static int[] equallyHeavy(double[] confidence, RowWeights weights, int bins) {
        int[] order = Order.DESCENDING.indices(confidence);
        int[] bin = new int[confidence.length];
        double below = 0;
        double tied = 0;
        int current = 0;
        for (int i = order.length - 1; i >= 0; i--) {
            bin[order[i]] = current;
            tied += weights.weight(order[i]);
            if (i > 0 && confidence[order[i]] != confidence[order[i - 1]]) {
                below += tied;
                tied = 0;
                current = Math.min((int) (below * bins / weights.total()), bins - 1);
            }
        }
        return bin;
    }
}
