package io.jenkins.plugins.dataops.run;

import io.dataops.results.Effect;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.compare.Comparison;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
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

    private RecordingSummary(Recording recording, @Nullable Recording reference) {
        id = recording.id().text();
        name = recording.name();
        verdict = recording.verdict().name();
        commit = recording.results().stream()
                .map(result -> result.evidence().commit())
                .filter(known -> known != null)
                .findFirst()
                .orElse(null);
        modules = recording.modules().size();
        passed = count(recording, Status.PASSED);
        warned = count(recording, Status.WARNED);
        failed = count(recording, Status.FAILED);
        errored = count(recording, Status.ERRORED);
        skipped = count(recording, Status.SKIPPED);
        gates = recording.gates().size();
        gatesBlocking = count(recording, Effect.BLOCK);
        gatesWarning = count(recording, Effect.WARN);
        compared = reference != null;
        Comparison changes =
                Comparison.of(recording.asOneResult(), (reference == null ? recording : reference).asOneResult());
        newChecks = compared ? (int) changes.newChecks() : 0;
        fixedChecks = compared ? (int) changes.fixedChecks() : 0;
        outstandingChecks = compared ? (int) changes.outstandingChecks() : 0;
    }

    /**
     * The summary of a recording.
     *
     * @param reference the recording it is compared with; null when there is none
     */
    public static RecordingSummary of(Recording recording, @Nullable Recording reference) {
        return new RecordingSummary(recording, reference);
    }

    private static int count(Recording recording, Status status) {
        return (int) recording.checks().stream()
                .filter(outcome -> outcome.status() == status)
                .count();
    }

    private static int count(Recording recording, Effect effect) {
        return (int) recording.gates().stream()
                .filter(gate -> gate.effect() == effect)
                .count();
    }

    public RecordingId getId() {
        return new RecordingId(id);
    }

    public String getName() {
        return name == null ? id : name;
    }

    /** The verdict before any waiver; one that this plugin does not know is no evidence. */
    public Verdict getVerdict() {
        try {
            return verdict == null ? Verdict.NOT_EVALUATED : Verdict.valueOf(verdict);
        } catch (IllegalArgumentException e) {
            return Verdict.NOT_EVALUATED;
        }
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
