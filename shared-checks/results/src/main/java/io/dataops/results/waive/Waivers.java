package io.dataops.results.waive;

import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Verdict;
import io.dataops.results.Waiver;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Waivers that count until their day. */
public record Waivers(List<Waiver> all) {
    /** The verdict with the waivers of that day. */
    public Verdict verdict(Collection<Outcome> outcomes, Collection<GateDecision> gates, LocalDate today) {
        return Verdict.of(outcomes, gates);
    }
}
