package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.dbt.TestConfig.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a test means: a check that no failure is found, and what dbt counts where some are accepted.
 *
 * @param check without a threshold and a severity; made anew on each call
 * @param counts whether the failing rows of the check are as many as dbt's failures
 */
record Meaning(Asked check, Counts counts, Failures failures) {
    /** Makes a check. */
    @FunctionalInterface
    interface Asked {
        CheckEntry entry() throws NotTakenException;
    }

    /** What failing rows of a check are to dbt. */
    enum Counts {
        ALIKE,
        OTHERWISE,
        /** Where the check fails, dbt stops before it counts, so that no configuration makes up for it. */
        NEVER
    }

    /** A check of rows, whose failing rows are dbt's failures. */
    static Meaning ofRows(Asked check, String failing) {
        return new Meaning(check, Counts.ALIKE, Failures.counted(failing));
    }

    /** A check that agrees with dbt only in whether anything is wrong. */
    static Meaning of(Asked check, String failing) {
        return new Meaning(check, Counts.OTHERWISE, Failures.counted(failing));
    }

    /** A query that returns what keeps dbt from running the test at all. */
    static Meaning ofPrecondition(DbtTest test, String sentence, Failures failures) {
        return new Meaning(ofQuery(test, sentence, failures).check, Counts.NEVER, failures);
    }

    /** A query that returns what is wrong. */
    static Meaning ofQuery(DbtTest test, String sentence, Failures failures) {
        return new Meaning(
                () -> CheckEntry.of("query", test.at())
                        .with("description", sentence)
                        .with("failing_rows", failures.rows()),
                failures.isCounted() ? Counts.ALIKE : Counts.OTHERWISE,
                failures);
    }

    static Meaning ofQuery(DbtTest test, String sentence, String failing) {
        return ofQuery(test, sentence, Failures.counted(failing));
    }

    /** The checks that together say what the test's configuration makes of its failures. */
    List<CheckEntry> checks(DbtTest test) throws NotTakenException {
        if (counts == Counts.NEVER) {
            return List.of(check.entry());
        }
        TestConfig config = test.config();
        List<CheckEntry> checks = new ArrayList<>();
        if (config.severity() == Severity.ERROR) {
            checks.add(check(test, config.errorIf()));
        }
        if (config.severity() == Severity.WARN || !config.warnIf().isWithin(config.errorIf())) {
            checks.add(check(test, config.warnIf()).with("severity", "warn"));
        }
        return checks;
    }

    private CheckEntry check(DbtTest test, Threshold threshold) throws NotTakenException {
        OptionalLong most = threshold.atMost();
        if (test.config().looksAtAll(threshold) && most.isPresent()) {
            if (most.getAsLong() == 0) {
                return check.entry();
            }
            if (counts == Counts.ALIKE) {
                return check.entry().with("at_most", most.getAsLong() + " rows");
            }
        }
        Failures counted = test.config().calculation().map(failures::calculated).orElse(failures);
        Failures looked = test.config().limit().map(counted::first).orElse(counted);
        return threshold.check(test.at(), looked, "the number of failures");
    }
}
