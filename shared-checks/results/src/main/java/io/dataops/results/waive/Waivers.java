package io.dataops.results.waive;

import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.Waiver;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decisions to accept misses for a while, taken together. A waiver counts for the check or gate with exactly its
 * subject's id, and for all of them where several results have it.
 *
 * @param all in the order in which they were given; expired ones and those of unknown subjects have no effect
 */
public record Waivers(List<Waiver> all) {
    public Waivers {
        all = List.copyOf(all);
    }

    /**
     * The verdict when waived misses only warn: of checks that failed or errored, and of gates that block. What blocks
     * without waivers is at best WARNED with them. A waiver accepts a miss and is no evidence: where nothing ran, the
     * verdict stays NOT_EVALUATED whatever is waived.
     *
     * @param today waivers until this day or a later one count
     */
    public Verdict verdict(Collection<Outcome> outcomes, Collection<GateDecision> gates, LocalDate today) {
        Set<String> waived = all.stream()
                .filter(waiver -> waiver.counts(today))
                .map(Waiver::subject)
                .collect(Collectors.toSet());
        return Verdict.of(
                outcomes.stream().map(outcome -> waived(outcome, waived)).toList(),
                gates.stream().map(gate -> waived(gate, waived)).toList());
    }

    private static Outcome waived(Outcome outcome, Set<String> waived) {
        return waived.contains(outcome.check().id())
                ? new Outcome(outcome.check(), accepted(outcome.status()), outcome.finding())
                : outcome;
    }

    /** As what a waived check counts. One that could not run counts as left out, for it is still no evidence. */
    private static Status accepted(Status status) {
        return switch (status) {
            case FAILED -> Status.WARNED;
            case ERRORED -> Status.SKIPPED;
            case PASSED, WARNED, SKIPPED -> status;
        };
    }

    private static GateDecision waived(GateDecision gate, Set<String> waived) {
        return gate.effect() == Effect.BLOCK && waived.contains(gate.id()) ? gate.with(Effect.WARN) : gate;
    }
}
