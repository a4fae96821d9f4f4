package io.dataops.checks.metric.binary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows in bins of probability: of each bin that has some weight, how often positive was promised and how often it came. */
public final class CalibrationBins {
    private final double[] weight;
    private final double[] promised;
    private final double[] positive;

    /** How probabilities are put into bins. */
    public enum Strategy {
        /** Bins of equal width, each with its upper edge; the first one has 0 too. */
        WIDTH {
            @Override
            int bin(int bins, double probability, double below, double total) {
                int bin = Math.max(0, (int) Math.ceil(probability * bins) - 1);
                if (bin > 0 && probability <= (double) bin / bins) {
                    return bin - 1; // the product was rounded up across the edge
                }
                return bin + 1 < bins && probability > (double) (bin + 1) / bins ? bin + 1 : bin;
            }
        },
        /** Bins of equal weight as far as possible, since rows with equal probabilities stay together. */
        MASS {
            @Override
            int bin(int bins, double probability, double below, double total) {
                return Math.min(bins - 1, (int) (below * bins / total));
            }
        };

        /**
         * The bin of a probability, from 0.
         *
         * @param below weight of the rows with lower probabilities
         * @param total weight of all
         */
        abstract int bin(int bins, double probability, double below, double total);

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A bin that has some weight.
     *
     * @param weight of its rows
     * @param meanProbability what was promised
     * @param prevalence what came
     */
    public record Bin(double weight, double meanProbability, double prevalence) {
        double gap() {
            return Math.abs(meanProbability - prevalence);
        }
    }

    private CalibrationBins(int bins) {
        weight = new double[bins];
        promised = new double[bins];
        positive = new double[bins];
    }

    /**
     * Bins to be filled with rows that have probabilities.
     *
     * @param number at least 1
     */
    record Wanted(int number, Strategy strategy) implements Derived<CalibrationBins> {
        @Override
        public CalibrationBins from(BinaryExamples examples) {
            CalibrationBins filled = new CalibrationBins(number);
            double total = examples.totals().weight();
            Thresholds thresholds = examples.thresholds();
            while (thresholds.next()) {
                double below = Math.max(0, total - thresholds.positive() - thresholds.negative());
                filled.add(strategy.bin(number, thresholds.score(), below, total), thresholds);
            }
            return filled;
        }
    }

    private void add(int bin, Thresholds thresholds) {
        double here = thresholds.positiveHere() + thresholds.negativeHere();
        weight[bin] += here;
        promised[bin] += here * thresholds.score();
        positive[bin] += thresholds.positiveHere();
    }

    /** The bins that have some weight, lowest probabilities first. */
    List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < weight.length; bin++) {
            if (weight[bin] > 0) {
                bins.add(new Bin(weight[bin], promised[bin] / weight[bin], positive[bin] / weight[bin]));
            }
        }
        return bins;
    }
}
