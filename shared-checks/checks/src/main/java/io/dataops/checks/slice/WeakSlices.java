package io.dataops.checks.slice;

import java.util.List;

/**
 * What a search for weak slices found.
 *
 * @param weak slices that are worse than the rest, the surest first
 * @param tested all slices that were tested, the weak ones among them, the surest first
 * @param notSearched why columns and slices were left out, the end of a sentence each that begins with "where"
 */
public record WeakSlices(List<TestedSlice> weak, List<TestedSlice> tested, List<String> notSearched) {
    public WeakSlices {
        weak = List.copyOf(weak);
        tested = List.copyOf(tested);
        notSearched = List.copyOf(notSearched);
    }
}
