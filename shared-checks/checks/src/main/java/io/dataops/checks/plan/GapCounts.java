package io.dataops.checks.plan;

import java.util.List;

/**
 * Periods without a row.
 *
 * @param periods periods from the first to the last value, both included; 0 when every value is null
 * @param missing how many of them have no row
 * @param first the first few missing ones, by their first day or instant
 */
public record GapCounts(long periods, long missing, List<String> first) {
    public GapCounts {
        first = List.copyOf(first);
    }
}
