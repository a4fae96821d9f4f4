package io.dataops.checks.anomaly;

import io.dataops.results.Decision;
import io.dataops.results.Status;
import io.dataops.results.history.HistoryEntry;
import io.dataops.results.history.Subject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entry of the history, made ready to be asked by many gates.
 *
 * @param day in UTC
 * @param numbers those it has
 * @param failed ids of checks that failed
 * @param missed ids of gates that were missed
 */
record PastBuild(
        HistoryEntry entry, LocalDate day, Map<Subject, Double> numbers, Set<String> failed, Set<String> missed) {
    static PastBuild of(HistoryEntry entry) {
        Map<Subject, Double> numbers = new HashMap<>();
        entry.readings().forEach(reading -> {
            if (reading.number() != null) {
                numbers.putIfAbsent(reading.subject(), reading.number());
            }
        });
        return new PastBuild(
                entry,
                BuildAtHand.dayOf(entry.run().started()),
                numbers,
                entry.checks().stream()
                        .filter(check -> check.status() == Status.FAILED)
                        .map(HistoryEntry.Check::id)
                        .collect(Collectors.toSet()),
                entry.gates().stream()
                        .filter(gate -> gate.decision() == Decision.FAIL)
                        .map(HistoryEntry.Gate::id)
                        .collect(Collectors.toSet()));
    }
}
