package io.dataops.checks.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects what keeps rows from being taken: how many rows each flaw has, and the numbers of the first ones. */
final class RowFlaws {
    private static final int SHOWN = 5;

    private final Map<String, Rows> flaws = new LinkedHashMap<>();

    /**
     * Notes a row.
     *
     * @param flaw what is wrong, to be followed by the rows, such as {@code the probability is above 1}
     * @param place the row's number in its data set, from 1
     */
    void add(String flaw, long place) {
        flaws.computeIfAbsent(flaw, unseen -> new Rows()).add(place);
    }

    boolean none() {
        return flaws.isEmpty();
    }

    /** A sentence for each flaw, such as {@code the probability is above 1 in 2 rows: 17, 203}. */
    List<String> reasons() {
        return flaws.entrySet().stream()
                .map(flaw -> flaw.getKey() + " in " + flaw.getValue())
                .toList();
    }

    private static final class Rows {
        private final List<Long> first = new ArrayList<>();
        private long count;

        void add(long place) {
            count++;
            if (first.size() < SHOWN) {
                first.add(place);
            }
        }

        @Override
        public String toString() {
            String shown = first.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return count == 1 ? "row " + shown : count + " rows: " + shown + (count > SHOWN ? ", …" : "");
        }
    }
}
