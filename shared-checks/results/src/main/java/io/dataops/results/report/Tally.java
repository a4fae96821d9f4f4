package io.dataops.results.report;

import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.literal.Counted;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many checks ended how. Prints as {@code 24 checks: 18 passed, 2 warned, 4 failed}, leaving out what did not occur. */
final class Tally {
    private final Map<Status, Long> counts = new EnumMap<>(Status.class);
    private final long total;

    private Tally(Collection<Outcome> outcomes) {
        outcomes.forEach(outcome -> counts.merge(outcome.status(), 1L, Long::sum));
        total = outcomes.size();
    }

    static Tally of(Collection<Outcome> outcomes) {
        return new Tally(outcomes);
    }

    long of(Status status) {
        return counts.getOrDefault(status, 0L);
    }

    long total() {
        return total;
    }

    /** Every status that occurs with its number, such as {@code 18 passed, 2 warned}; empty without checks. */
    String parts() {
        return counts.entrySet().stream()
                .map(count -> Counted.digits(count.getValue()) + " " + new Words(count.getKey()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return new Counted(total, "check") + (total == 0 ? "" : ": " + parts());
    }
}
