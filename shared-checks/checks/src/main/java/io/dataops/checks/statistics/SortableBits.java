package io.dataops.checks.statistics;

/**
 * Doubles as whole numbers in the same order, so that they can be sorted by digits and searched by halving. Negative zero
 * is zero; infinities stand at the ends.
 */
final class SortableBits {
    private SortableBits() {}

    /** The whole number of a double that is a number. */
    static long of(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    /** The double of a whole number that {@link #of} gave, or of one between two such. */
    static double value(long sortable) {
        return Double.longBitsToDouble(sortable ^ ((sortable >> 63) & Long.MAX_VALUE));
    }

    /**
     * The smallest double from {@code least} to {@code greatest} of which a condition holds that, once it holds, holds for
     * all greater ones. At most 64 questions.
     *
     * @return {@code greatest} when it holds for none before it, whether or not it holds there
     */
    static double first(double least, double greatest, Condition condition) {
        long low = of(least);
        long high = of(greatest);
        while (low < high) {
            long middle = (low & high) + ((low ^ high) >> 1);
            if (condition.holds(value(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return value(low);
    }

    /** A question to a double. */
    interface Condition {
        boolean holds(double value);
    }
}
