package io.dataops.results.compare;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A gate that differs between two results or is still open. A gate is open when it blocks or warns.
 *
 * @param before what it said at the reference; null when the reference does not have it
 * @param now what it says at the candidate; null when the candidate does not have it
 */
public record GateChange(
        String id,
        Kind kind,
        @Nullable GateDecision before,
        @Nullable GateDecision now) {
    /** What happened to a gate. */
    public enum Kind {
        /** Open now, and at the reference it was not, or was not there. */
        NEW,
        /** Open at the reference, and open or without evidence now. */
        OUTSTANDING,
        /**
         * Open at the reference, and passed now. A gate of missing evidence goes away when its data set is read again,
         * which fixes it, and that of an unusable baseline when it can be used.
         */
        FIXED,
        /** Only at the reference, and not because its data set is read again. */
        REMOVED
    }

    /** Every change, by id. */
    static List<GateChange> between(VerificationResult before, VerificationResult now) {
        Set<String> datasets =
                now.datasets().stream().map(DatasetEvidence::name).collect(Collectors.toSet());
        return Pairing.of(before.gates(), now.gates(), Comparator.comparing(GateDecision::id)).stream()
                .flatMap(pairing -> of(pairing, datasets))
                .toList();
    }

    private static Stream<GateChange> of(Pairing<GateDecision> pairing, Set<String> datasets) {
        GateDecision before = pairing.before();
        GateDecision now = pairing.now();
        GateDecision either = now == null ? Objects.requireNonNull(before) : now;
        Kind kind = now == null ? gone(either, datasets) : kind(before, now);
        return Stream.ofNullable(kind).map(it -> new GateChange(either.id(), it, before, now));
    }

    private static Kind gone(GateDecision gate, Set<String> datasets) {
        boolean fixed = gate.kind().equals(GateDecision.BASELINE)
                || (gate.kind().equals("evidence") && datasets.contains(gate.subject()));
        return fixed ? Kind.FIXED : Kind.REMOVED;
    }

    private static @Nullable Kind kind(@Nullable GateDecision before, GateDecision now) {
        boolean wasOpen = before != null && before.effect() != Effect.NONE;
        if (now.effect() != Effect.NONE) {
            return wasOpen ? Kind.OUTSTANDING : Kind.NEW;
        } else if (wasOpen) {
            return now.decision() == Decision.PASS ? Kind.FIXED : Kind.OUTSTANDING;
        }
        return null;
    }
}
