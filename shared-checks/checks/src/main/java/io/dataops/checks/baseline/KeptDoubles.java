package io.dataops.checks.baseline;

/**
 * Doubles as whole numbers. Most that people and libraries round have a few decimals, and then whole numbers of their last
 * one are smaller than the bits of the doubles.
 */
final class KeptDoubles {
    /** Instead of a number of decimals: the whole numbers are the bits of the doubles. */
    static final long BITS = -1;

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };
    /** Below that a double is exact to the unit. */
    private static final double EXACT = 0x1p53;

    private KeptDoubles() {}

    /**
     * Makes whole numbers.
     *
     * @param from the index of the first double
     * @param whole takes them
     * @return the decimals that each double has at most, or {@link #BITS} where one has too many, is −0 or no number
     */
    static long toWhole(double[] doubles, int from, int count, long[] whole) {
        int decimals = 0;
        int index = 0;
        while (index < count && decimals < POWERS.length) {
            double units = Math.rint(doubles[from + index] * POWERS[decimals]);
            whole[index] = (long) units;
            boolean comesBack = Math.abs(units) < EXACT
                    && Double.doubleToLongBits(whole[index] / POWERS[decimals])
                            == Double.doubleToLongBits(doubles[from + index]);
            index = comesBack ? index + 1 : 0;
            decimals += comesBack ? 0 : 1;
        }
        if (decimals < POWERS.length) {
            return decimals;
        }
        for (index = 0; index < count; index++) {
            whole[index] = Double.doubleToLongBits(doubles[from + index]);
        }
        return BITS;
    }

    /** Whether that may be the decimals of doubles. */
    static boolean hasDecimals(long decimals) {
        return decimals >= BITS && decimals < POWERS.length;
    }

    static double toDouble(long whole, long decimals) {
        return decimals == BITS ? Double.longBitsToDouble(whole) : whole / POWERS[(int) decimals];
    }
}
