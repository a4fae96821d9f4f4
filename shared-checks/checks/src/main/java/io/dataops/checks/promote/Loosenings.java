package io.dataops.checks.promote;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Loosening;
import io.dataops.results.Outcome;
import io.dataops.results.VerificationResult;
import io.dataops.results.compare.CheckChange;
import io.dataops.results.compare.Comparison;
import io.dataops.results.compare.GateChange;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would be worse than in the present baseline. A metric that lost a little within the margin of its gate is not: the
 * gate allowed it, and anchors keep such losses from adding up.
 */
final class Loosenings {
    private static final String RATCHET = "ratchet";
    private static final String SUITE = "suite";
    /** Gates that come and go with the state of data and of baselines, or that are not the suite's. */
    private static final Set<String> PASSING =
            Set.of("evidence", SUITE, "waiver", GateDecision.BASELINE, GateDecision.POLICY);

    private final VerificationResult before;
    private final VerificationResult now;

    Loosenings(VerificationResult before, VerificationResult now) {
        this.before = before;
        this.now = now;
    }

    List<Loosening> all() {
        Comparison comparison = Comparison.of(now, before);
        List<Loosening> measured = Stream.of(
                        comparison.checks().stream().flatMap(this::ofCheck),
                        before.checks().stream().flatMap(this::ofRatchet),
                        comparison.gates().stream().flatMap(this::ofGate))
                .flatMap(each -> each)
                .distinct()
                .toList();
        return Stream.concat(measured.stream(), ofSuite(measured)).toList();
    }

    /** What the suite asks less than the promoted one, as the verification pointed it out, unless its outcome shows it. */
    private Stream<Loosening> ofSuite(List<Loosening> measured) {
        return now.gates().stream()
                .filter(gate -> gate.kind().equals(SUITE) && gate.decision() == Decision.FAIL)
                .filter(gate -> measured.stream().noneMatch(it -> gate.subject().endsWith(" " + it.subject())))
                .map(gate -> new Loosening(gate.subject(), "as promoted", gate.reason()));
    }

    private Stream<Loosening> ofCheck(CheckChange change) {
        return switch (change.kind()) {
            case REMOVED -> Stream.of(new Loosening(change.id(), "checked", "gone"));
            case LOOSENED -> Stream.of(new Loosening(change.id(), "severity error", "severity warn"));
            case NEW, OUTSTANDING, FIXED, ADDED -> Stream.empty();
        };
    }

    /** A ratchet would let as many rows fail from now on. */
    private Stream<Loosening> ofRatchet(Outcome outcome) {
        Long then = outcome.finding().failing();
        return now.checks().stream()
                .filter(it -> it.check().id().equals(outcome.check().id()) && ratcheted(it))
                .filter(it -> then != null
                        && it.finding().failing() != null
                        && it.finding().failing() > then)
                .map(it -> new Loosening(
                        it.check().id(), rows(then), rows(it.finding().failing())));
    }

    private boolean ratcheted(Outcome outcome) {
        return Stream.concat(before.gates().stream(), now.gates().stream())
                .filter(gate -> gate.kind().equals(RATCHET))
                .anyMatch(gate -> gate.subject().equals(outcome.check().dataset())
                        || gate.subject().equals(outcome.check().id()));
    }

    private static String rows(@Nullable Long failing) {
        return failing + (Objects.equals(failing, 1L) ? " failing row" : " failing rows");
    }

    private Stream<Loosening> ofGate(GateChange change) {
        GateDecision then = change.before();
        GateDecision gate = change.now();
        if (then == null || PASSING.contains(then.kind())) {
            return Stream.empty();
        }
        if (gate == null) {
            return judgedElsewhere(then) ? Stream.empty() : Stream.of(new Loosening(name(then), "decided", "gone"));
        }
        boolean onlyWarns =
                then.decision() == Decision.PASS && gate.decision() == Decision.FAIL && gate.effect() == Effect.WARN;
        return onlyWarns ? Stream.of(new Loosening(then.id(), "passes", "fails and only warns")) : Stream.empty();
    }

    /** A slice may go away with its last row while the gate goes on with the others. */
    private boolean judgedElsewhere(GateDecision gate) {
        return gate.slice() != null
                && now.gates().stream()
                        .anyMatch(it -> it.slice() != null
                                && it.kind().equals(gate.kind())
                                && it.subject().equals(gate.subject()));
    }

    /** One for all slices of a gate, so that a gate which is gone is told once. */
    private static String name(GateDecision gate) {
        return gate.slice() == null ? gate.id() : gate.subject() + " on slices";
    }
}
