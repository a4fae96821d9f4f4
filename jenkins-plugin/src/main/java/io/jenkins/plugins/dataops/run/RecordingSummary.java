package io.jenkins.plugins.dataops.run;

import io.dataops.results.Verdict;
import io.dataops.results.compare.Comparison;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.RecordingTotals;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a recording, as it stands in {@code build.xml}. A class and not a record, because XStream does not read
 * records back; fields are only ever added, and one that an older plugin did not write is null or 0.
 */
public final class RecordingSummary {
    private final String id;
    private final @Nullable String name;
    private final @Nullable String verdict;
    private final @Nullable String commit;
    private final long recordedMillis;
    private final int modules;
    private final int passed;
    private final int warned;
    private final int failed;
    private final int errored;
    private final int skipped;
    private final int gates;
    private final int gatesBlocking;
    private final int gatesWarning;

    private final boolean compared;
    private final int newChecks;
    private final int fixedChecks;
    private final int outstandingChecks;

    private final boolean awaitsBaseline;
    private final boolean waivedBySuite;

    private RecordingSummary(Recording recording, @Nullable Recording reference) {
        RecordingTotals totals = RecordingTotals.of(recording);
        id = recording.id().text();
        // XML has no place for every character.
        name = Visible.text(recording.name());
        verdict = totals.verdict().name();
        commit = totals.commit();
        recordedMillis = totals.recordedMillis();
        modules = recording.modules().size();
        passed = totals.passed();
        warned = totals.warned();
        failed = totals.failed();
        errored = totals.errored();
        skipped = totals.skipped();
        gates = totals.gates();
        gatesBlocking = totals.gatesBlocking();
        gatesWarning = totals.gatesWarning();
        Comparison changes = reference == null ? null : Comparison.of(recording.asOneResult(), reference.asOneResult());
        compared = changes != null;
        newChecks = changes == null ? 0 : (int) changes.newChecks();
        fixedChecks = changes == null ? 0 : (int) changes.fixedChecks();
        outstandingChecks = changes == null ? 0 : (int) changes.outstandingChecks();
        awaitsBaseline = recording.awaitsBaseline();
        waivedBySuite = !recording.waivers().isEmpty();
    }

    /**
     * The summary of a recording.
     *
     * @param reference the recording it is compared with; null when there is none
     */
    public static RecordingSummary of(Recording recording, @Nullable Recording reference) {
        return new RecordingSummary(recording, reference);
    }

    public RecordingTotals totals() {
        return new RecordingTotals(
                getVerdict(),
                recordedMillis,
                commit,
                passed,
                warned,
                failed,
                errored,
                skipped,
                gates,
                gatesBlocking,
                gatesWarning);
    }

    public RecordingId getId() {
        return new RecordingId(id);
    }

    public String getName() {
        return name == null ? id : name;
    }

    /** The verdict on the day of the recording, before any waiver of Jenkins; one that this plugin does not know is no evidence. */
    public Verdict getVerdict() {
        try {
            return verdict == null ? Verdict.NOT_EVALUATED : Verdict.valueOf(verdict);
        } catch (IllegalArgumentException e) {
            return Verdict.NOT_EVALUATED;
        }
    }

    /** Whether nothing but a baseline is missing; the verdict is no pass all the same. */
    public boolean isAwaitsBaseline() {
        return awaitsBaseline;
    }

    /** Whether waivers of a suite count, so that the verdict changes when one expires. */
    public boolean isWaivedBySuite() {
        return waivedBySuite;
    }

    public @Nullable String getCommit() {
        return commit;
    }

    public int getModules() {
        return modules;
    }

    public int getPassed() {
        return passed;
    }

    public int getWarned() {
        return warned;
    }

    public int getFailed() {
        return failed;
    }

    public int getErrored() {
        return errored;
    }

    public int getSkipped() {
        return skipped;
    }

    public int getChecks() {
        return passed + warned + failed + errored + skipped;
    }

    public int getGates() {
        return gates;
    }

    public int getGatesBlocking() {
        return gatesBlocking;
    }

    public int getGatesWarning() {
        return gatesWarning;
    }

    /** Whether there was a reference; the three numbers below mean something only then. */
    public boolean isCompared() {
        return compared;
    }

    /** Checks that are missed or err and did not at the reference. */
    public int getNewChecks() {
        return newChecks;
    }

    /** Checks that are met and were not at the reference. */
    public int getFixedChecks() {
        return fixedChecks;
    }

    /** Checks that are not met and were not at the reference. */
    public int getOutstandingChecks() {
        return outstandingChecks;
    }
}
