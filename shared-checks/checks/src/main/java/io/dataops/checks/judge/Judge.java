package io.dataops.checks.judge;

import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.NotComparableException;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.RowCounts;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import io.dataops.results.Severity;
import io.dataops.results.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the outcome of a check from numbers, and from what kept it from running. */
public final class Judge {
    private final Measurements measurements;

    /** Judges with the numbers that an engine measured. */
    public Judge(Measurements measurements) {
        this.measurements = measurements;
    }

    /**
     * The outcome of a check that the plan had.
     *
     * @param visible columns whose values may be seen; a text measured in any other is masked
     */
    public Outcome judge(CheckSpec check, Set<Column> visible) {
        Optional<String> refusal =
                measurements.refusal(check.scope(), check.check().measures());
        if (refusal.isPresent()) {
            return errored(check, refusal.get());
        }
        try {
            Judgement judgement = check.check().judge(measurements.in(check.scope()));
            List<Column> columns = check.check().columns();
            boolean seen = !columns.isEmpty() && visible.containsAll(columns);
            return outcome(check, judgement, seen ? judgement.wording() : judgement.masked());
        } catch (NotComparableException refused) {
            return errored(check, String.valueOf(refused.getMessage()));
        }
    }

    /** The outcome of a check that could not run. */
    public static Outcome errored(CheckSpec check, String reason) {
        return new Outcome(check.description(), Status.ERRORED, Finding.reason(reason));
    }

    /** The outcome of a check that was left out on request. */
    public static Outcome skipped(CheckSpec check, String reason) {
        return new Outcome(check.description(), Status.SKIPPED, Finding.reason(reason));
    }

    private static Outcome outcome(CheckSpec check, Judgement judgement, Judgement.Wording wording) {
        Severity severity = check.description().severity();
        Status missed = severity == Severity.WARN ? Status.WARNED : Status.FAILED;
        RowCounts counts = judgement.counts().orElse(null);
        Finding finding = new Finding(
                check.description().description() + ": " + wording.finding()
                        + (check.cannotBeMissed() ? "; no data can miss it" : ""),
                wording.observed(),
                counts == null ? null : counts.considered(),
                judgement.failing().isPresent() ? judgement.failing().getAsLong() : null,
                counts == null ? null : counts.unknown(),
                null,
                null);
        return new Outcome(check.description(), judgement.met() ? Status.PASSED : missed, finding);
    }
}
