package io.dataops.checks.statistics;

import java.util.SplittableRandom;

/**
 * Whole numbers with equal probability, from a documented stream: each 64 random bits hold two 32-bit numbers, the upper
 * one first. A 32-bit number u gives the upper half of u·n, below n; when the lower half of u·n is below 2³² mod n, u is
 * skipped, so that every result has equally many u (Lemire, Fast random integer generation in an interval, 2019).
 */
final class Draws {
    private static final long LOWER = 0xFFFF_FFFFL;

    private Draws() {}

    /** Draws from {@code from} on, below {@code to}, as often as there are numbers between them, and counts each. */
    static void add(SplittableRandom random, int[] counts, int from, int to) {
        int size = to - from;
        long skipped = skipped(size);
        int left = size;
        while (left > 0) {
            long bits = random.nextLong();
            long product = (bits >>> 32) * size;
            if ((product & LOWER) >= skipped) {
                counts[from + (int) (product >>> 32)]++;
                left--;
            }
            product = (bits & LOWER) * size;
            if (left > 0 && (product & LOWER) >= skipped) {
                counts[from + (int) (product >>> 32)]++;
                left--;
            }
        }
    }

    /** One number from 0, below a bound that is at least 1; takes new bits, and their upper half only. */
    static int below(SplittableRandom random, int bound) {
        long skipped = skipped(bound);
        long product;
        do {
            product = (random.nextLong() >>> 32) * bound;
        } while ((product & LOWER) < skipped);
        return (int) (product >>> 32);
    }

    private static long skipped(long bound) {
        return bound == 0 ? 0 : (1L << 32) % bound;
    }
}
