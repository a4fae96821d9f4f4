package io.dataops.results.compare;

import io.dataops.results.Outcome;
import io.dataops.results.Severity;
import io.dataops.results.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A check that differs between two results or is still missed. A check is open when it misses or errs, whatever its
 * severity.
 *
 * @param before how it ended at the reference; null when the reference does not have it
 * @param now how it ended at the candidate; null when the candidate does not have it
 */
public record CheckChange(
        String id,
        Kind kind,
        @Nullable Outcome before,
        @Nullable Outcome now) {
    /** What happened to a check. */
    public enum Kind {
        /** Open now, and at the reference it was not, or was not there. */
        NEW,
        /** Open now or left out, and open at the reference: what did not run is not fixed. */
        OUTSTANDING,
        /** Open at the reference, and met now. */
        FIXED,
        /** Only at the candidate, and not open. */
        ADDED,
        /** Only at the reference. */
        REMOVED,
        /** A miss failed the verdict at the reference and only warns now. Stands beside what else happened. */
        LOOSENED
    }

    /**
     * The failing rows now minus those at the reference; below 0 when they became fewer. Null when either counted none:
     * it is missing, was not measured or is no check of rows.
     */
    public @Nullable Long failingDifference() {
        if (before == null || now == null) {
            return null;
        }
        Long then = before.finding().failing();
        Long failing = now.finding().failing();
        return then == null || failing == null ? null : (Long) (failing - then);
    }

    /** Every change, by id. */
    static List<CheckChange> between(List<Outcome> before, List<Outcome> now) {
        Comparator<Outcome> identity =
                Comparator.comparing(outcome -> outcome.check().id());
        // Ids are unique. Where a broken file repeats one, the worst outcome counts.
        Comparator<Outcome> worstFirst = identity.thenComparing(outcome -> isOpen(outcome) ? 0 : 1);
        return Pairing.of(sorted(before, worstFirst), sorted(now, worstFirst), identity).stream()
                .flatMap(CheckChange::of)
                .toList();
    }

    private static List<Outcome> sorted(List<Outcome> outcomes, Comparator<Outcome> order) {
        return outcomes.stream().sorted(order).toList();
    }

    private static Stream<CheckChange> of(Pairing<Outcome> pairing) {
        Outcome before = pairing.before();
        Outcome now = pairing.now();
        Outcome either = now == null ? Objects.requireNonNull(before) : now;
        return Stream.of(ending(before, now), loosening(before, now))
                .filter(Objects::nonNull)
                .map(kind -> new CheckChange(either.check().id(), kind, before, now));
    }

    private static @Nullable Kind ending(@Nullable Outcome before, @Nullable Outcome now) {
        if (now == null) {
            return Kind.REMOVED;
        }
        boolean wasOpen = before != null && isOpen(before);
        if (isOpen(now)) {
            return wasOpen ? Kind.OUTSTANDING : Kind.NEW;
        } else if (wasOpen) {
            return now.status() == Status.PASSED ? Kind.FIXED : Kind.OUTSTANDING;
        }
        return before == null ? Kind.ADDED : null;
    }

    private static @Nullable Kind loosening(@Nullable Outcome before, @Nullable Outcome now) {
        boolean loosened = before != null
                && now != null
                && before.check().severity() == Severity.ERROR
                && now.check().severity() == Severity.WARN;
        return loosened ? Kind.LOOSENED : null;
    }

    private static boolean isOpen(Outcome outcome) {
        return switch (outcome.status()) {
            case FAILED, WARNED, ERRORED -> true;
            case PASSED, SKIPPED -> false;
        };
    }
}
