package io.dataops.checks.metric.binary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows in bins of probability: of each bin that has some weight, how often positive was promised and how often it came. */
public final class CalibrationBins implements Walker<List<CalibrationBins.Bin>> {
    private final Wanted wanted;
    private final double total;
    private final double[] weight;
    private final double[] promised;
    private final double[] positive;
    /** Probabilities only fall from threshold to threshold, and bins with them. */
    private int bin;

    /** How probabilities are put into bins. */
    public enum Strategy {
        /** Bins of equal width, each with its upper edge; the first one has 0 too. */
        WIDTH {
            @Override
            boolean isUnder(int bin, int bins, double probability, double filled) {
                return probability <= (double) bin / bins;
            }
        },
        /** Bins of equal weight as far as possible, since rows with equal probabilities stay together. */
        MASS {
            @Override
            boolean isUnder(int bin, int bins, double probability, double filled) {
                return filled < bin;
            }
        };

        /**
         * Whether a probability is too low for a bin.
         *
         * @param bin from 1
         * @param filled how many bins the weight of the rows with lower probabilities fills
         */
        abstract boolean isUnder(int bin, int bins, double probability, double filled);

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

    private CalibrationBins(Wanted wanted, double total) {
        this.wanted = wanted;
        this.total = total;
        weight = new double[wanted.number()];
        promised = new double[wanted.number()];
        positive = new double[wanted.number()];
        bin = wanted.number() - 1;
    }

    /**
     * Bins to be filled with rows that have probabilities.
     *
     * @param number at least 1
     */
    record Wanted(int number, Strategy strategy) implements Walk<List<Bin>> {
        @Override
        public Walker<List<Bin>> walker(BinaryExamples examples) {
            return new CalibrationBins(this, examples.totals().weight());
        }
    }

    @Override
    public void take(Thresholds block) {
        int bins = wanted.number();
        for (int i = 0; i < block.size(); i++) {
            double below = Math.max(0, total - block.positive(i) - block.negative(i));
            double filled = below * bins / total;
            while (bin > 0 && wanted.strategy().isUnder(bin, bins, block.score(i), filled)) {
                bin--;
            }
            double here = block.positiveHere(i) + block.negativeHere(i);
            weight[bin] += here;
            promised[bin] += here * block.score(i);
            positive[bin] += block.positiveHere(i);
        }
    }

    /** The bins that have some weight, lowest probabilities first. */
    @Override
    public List<Bin> result() {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < weight.length; bin++) {
            if (weight[bin] > 0) {
                bins.add(new Bin(weight[bin], promised[bin] / weight[bin], positive[bin] / weight[bin]));
            }
        }
        return bins;
    }
}
