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
            boolean isUnder(CalibrationBins bins, Thresholds block, int index) {
                return block.score(index) <= (double) bins.bin / bins.wanted.number();
            }
        },
        /** Bins of equal weight as far as possible, since rows with equal probabilities stay together. */
        MASS {
            @Override
            boolean isUnder(CalibrationBins bins, Thresholds block, int index) {
                double below = Math.max(0, bins.total - block.positive(index) - block.negative(index));
                return below * bins.wanted.number() / bins.total < bins.bin;
            }
        };

        /** Whether a threshold of a block is too low for the bin that is being filled, of which there is a lower one. */
        abstract boolean isUnder(CalibrationBins bins, Thresholds block, int index);

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
        int taken = 0;
        while (taken < block.size()) {
            while (isUnder(block, taken)) {
                bin--;
            }
            taken = fill(block, taken);
        }
    }

    private boolean isUnder(Thresholds block, int index) {
        return bin > 0 && wanted.strategy().isUnder(this, block, index);
    }

    /** Puts thresholds into the bin as far as they belong there; answers where the others start. */
    private int fill(Thresholds block, int start) {
        // Sums of millions: one that waited for its array at each row would take twice as long.
        double weightHere = weight[bin];
        double promisedHere = promised[bin];
        double positiveHere = positive[bin];
        int index = start;
        do {
            double here = block.positiveHere(index) + block.negativeHere(index);
            weightHere += here;
            promisedHere += here * block.score(index);
            positiveHere += block.positiveHere(index);
            index++;
        } while (index < block.size() && !isUnder(block, index));
        weight[bin] = weightHere;
        promised[bin] = promisedHere;
        positive[bin] = positiveHere;
        return index;
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
