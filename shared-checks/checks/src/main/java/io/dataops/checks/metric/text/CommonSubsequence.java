package io.dataops.checks.metric.text;

import java.util.Arrays;
import java.util.List;

/**
 * The length of the longest sequence of tokens that both texts have in this order, perhaps with others between (Wagner and
 * Fischer 1974), 64 places at once (Hyyrö, Bit-Parallel LCS-length Computation Revisited, 2004).
 */
final class CommonSubsequence {
    private CommonSubsequence() {}

    /** The length, from 0 to that of the shorter sequence. */
    static int length(List<?> one, List<?> other) {
        Occurrences occurrences = new Occurrences(one);
        // A 0 stands where the length grows from one place to the next.
        long[] flat = new long[occurrences.words()];
        Arrays.fill(flat, -1L);
        for (Object token : other) {
            advance(flat, occurrences.of(token));
        }
        return Arrays.stream(flat).map(word -> ~word).mapToInt(Long::bitCount).sum();
    }

    private static void advance(long[] flat, long[] matches) {
        long carry = 0;
        for (int word = 0; word < flat.length; word++) {
            long before = flat[word];
            long taken = before & matches[word];
            long sum = before + taken + carry;
            // The sum overflows when it is below what went in; with a carry it may also come out equal.
            int order = Long.compareUnsigned(sum, before);
            carry = order < 0 || (order == 0 && carry == 1 && taken == -1L) ? 1 : 0;
            flat[word] = sum | (before & ~taken);
        }
    }
}
