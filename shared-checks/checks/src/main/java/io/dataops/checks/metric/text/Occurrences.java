package io.dataops.checks.metric.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each token stands in a sequence, as bits, for algorithms that look at 64 places at once. */
final class Occurrences {
    private final Map<Object, long[]> bits = new HashMap<>();
    private final long[] nowhere;

    Occurrences(List<?> sequence) {
        nowhere = new long[(sequence.size() + Long.SIZE - 1) / Long.SIZE];
        for (int at = 0; at < sequence.size(); at++) {
            bits.computeIfAbsent(sequence.get(at), unseen -> new long[nowhere.length])[at / Long.SIZE] |= 1L << at;
        }
    }

    /** Words of 64 places that the sequence takes. */
    int words() {
        return nowhere.length;
    }

    /** A bit for each place where the token stands. Not to be changed. */
    long[] of(Object token) {
        return bits.getOrDefault(token, nowhere);
    }
}
