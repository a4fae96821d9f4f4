package io.dataops.results.report;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import io.dataops.results.literal.Counted;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What gates say, counted. Prints as {@code 5 gates: 3 pass, 2 fail}, leaving out what none says. */
final class GateTally {
    private final Map<Decision, Long> counts = new EnumMap<>(Decision.class);
    private final int total;

    private GateTally(Collection<GateDecision> gates) {
        gates.forEach(gate -> counts.merge(gate.decision(), 1L, Long::sum));
        total = gates.size();
    }

    static GateTally of(Collection<GateDecision> gates) {
        return new GateTally(gates);
    }

    @Override
    public String toString() {
        return total == 0
                ? "no gate"
                : counts.entrySet().stream()
                        .map(count -> Counted.digits(count.getValue()) + " " + new Words(count.getKey()))
                        .collect(Collectors.joining(", ", new Counted(total, "gate") + ": ", ""));
    }
}
