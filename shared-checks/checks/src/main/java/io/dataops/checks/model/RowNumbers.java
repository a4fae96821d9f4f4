package io.dataops.checks.model;

import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts rows and keeps the numbers of the first few, for a message. */
final class RowNumbers {
    private static final int SHOWN = 5;

    private final List<Long> first = new ArrayList<>();
    private long count;

    void add(long place) {
        count++;
        if (first.size() < SHOWN) {
            first.add(place);
        }
    }

    long count() {
        return count;
    }

    /** A sentence around {@code row 17} or {@code 2 rows (17, 203)}; empty when no row was counted. */
    Optional<String> sentence(String before, String behind) {
        return count == 0 ? Optional.empty() : Optional.of(before + this + behind);
    }

    @Override
    public String toString() {
        String shown = first.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return count == 1
                ? "row " + shown
                : new Counted(count, "row") + " (" + shown + (count > SHOWN ? ", …" : "") + ")";
    }
}
