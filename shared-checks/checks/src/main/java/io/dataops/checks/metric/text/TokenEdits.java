package io.dataops.checks.metric.text;

import java.util.Arrays;
import java.util.List;

/**
 * The fewest insertions, deletions and replacements of a token that turn one sequence into another (Levenshtein 1966). A
 * column of the table of distances is kept as the differences between neighbours, 64 in a word (Myers, A Fast Bit-Vector
 * Algorithm for Approximate String Matching, 1999; with Hyyrö's blocks, 2003), so time grows with the product of the
 * lengths divided by 64.
 */
final class TokenEdits {
    private final Occurrences pattern;
    private final long lastBit;
    // Where the distance grows by 1 from one place of the pattern to the next, and where it shrinks by 1.
    private final long[] grows;
    private final long[] shrinks;
    private int distance;

    private TokenEdits(List<?> pattern) {
        this.pattern = new Occurrences(pattern);
        lastBit = 1L << (pattern.size() - 1);
        grows = new long[this.pattern.words()];
        shrinks = new long[this.pattern.words()];
        Arrays.fill(grows, -1L);
        distance = pattern.size();
    }

    /** The distance in edits, from 0 for equal sequences to the length of the longer one. */
    static int between(List<?> one, List<?> other) {
        if (one.isEmpty()) {
            return other.size();
        }
        TokenEdits edits = new TokenEdits(one);
        other.forEach(edits::advance);
        return edits.distance;
    }

    private void advance(Object token) {
        long[] matches = pattern.of(token);
        int last = grows.length - 1;
        int carry = 1;
        for (int word = 0; word < last; word++) {
            carry = step(word, matches[word], carry, Long.MIN_VALUE);
        }
        distance += step(last, matches[last], carry, lastBit);
    }

    /** One word of the next column: takes and gives how the distance changes sideways, at the word's upper and lower end. */
    private int step(int word, long matches, int above, long end) {
        long plus = grows[word];
        long minus = shrinks[word];
        long diagonal = above < 0 ? matches | 1 : matches;
        long same = (((diagonal & plus) + plus) ^ plus) | diagonal;
        long right = minus | ~(same | plus);
        long left = plus & same;
        int below = (right & end) != 0 ? 1 : (left & end) != 0 ? -1 : 0;
        right = right << 1 | (above > 0 ? 1 : 0);
        left = left << 1 | (above < 0 ? 1 : 0);
        long vertical = matches | minus;
        grows[word] = left | ~(vertical | right);
        shrinks[word] = right & vertical;
        return below;
    }
}
