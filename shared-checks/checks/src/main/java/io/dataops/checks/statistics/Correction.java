package io.dataops.checks.statistics;

/** What is done to the p-values of a family, so that many looks do not raise a false alarm between them. */
public enum Correction {
    /** Nothing: each p-value stands for itself. */
    NONE {
        @Override
        double[] sortedAdjusted(double[] sorted) {
            return sorted;
        }
    },

    /**
     * Keeps the probability of any false alarm in the family at the level, however the looks depend on each other. Holm, A
     * simple sequentially rejective multiple test procedure, 1979.
     */
    HOLM {
        @Override
        double[] sortedAdjusted(double[] sorted) {
            double[] adjusted = new double[sorted.length];
            double greatest = 0;
            for (int place = 0; place < sorted.length; place++) {
                greatest = Math.max(greatest, (sorted.length - place) * sorted[place]);
                adjusted[place] = Math.min(1, greatest);
            }
            return adjusted;
        }
    },

    /**
     * Keeps the expected share of false alarms among all alarms at the level, for independent or positively dependent
     * looks. Benjamini and Hochberg, Controlling the false discovery rate, 1995.
     */
    BENJAMINI_HOCHBERG {
        @Override
        double[] sortedAdjusted(double[] sorted) {
            double[] adjusted = new double[sorted.length];
            double least = 1;
            for (int place = sorted.length - 1; place >= 0; place--) {
                least = Math.min(least, sorted[place] * sorted.length / (place + 1));
                adjusted[place] = least;
            }
            return adjusted;
        }
    };

    /**
     * P-values to compare with the level as if each stood alone.
     *
     * @param pValues of the whole family, in any order; none and one are fine
     * @return adjusted ones in the same order, each at least its own p-value and at most 1; equal ones stay equal
     * @throws IllegalArgumentException if a p-value is not in [0, 1]; the message names its place, counted from 1
     */
    public double[] adjusted(double[] pValues) {
        for (int place = 0; place < pValues.length; place++) {
            if (!(pValues[place] >= 0 && pValues[place] <= 1)) {
                throw new IllegalArgumentException(
                        "p-value " + (place + 1) + " of the family must be from 0 to 1, is " + pValues[place]);
            }
        }
        int[] order = Order.ASCENDING.indices(pValues);
        double[] sorted = new double[pValues.length];
        for (int place = 0; place < order.length; place++) {
            sorted[place] = pValues[order[place]];
        }
        double[] sortedAdjusted = sortedAdjusted(sorted);
        double[] adjusted = new double[pValues.length];
        for (int place = 0; place < order.length; place++) {
            adjusted[order[place]] = sortedAdjusted[place];
        }
        return adjusted;
    }

    abstract double[] sortedAdjusted(double[] sorted);

    /** The level that the smallest p-value of a family has to reach, whatever the others are. */
    public double first(double level, int members) {
        return this == NONE ? level : level / members;
    }
}
