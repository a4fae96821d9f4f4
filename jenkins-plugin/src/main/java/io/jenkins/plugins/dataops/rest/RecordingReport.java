package io.jenkins.plugins.dataops.rest;

import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.RecordingTotals;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** A recording of a build. */
@ExportedBean(defaultVisibility = 2)
public final class RecordingReport {
    private final RecordingSummary summary;
    private final RecordingTotals totals;
    private final Verdict effective;

    private RecordingReport(RecordingSummary summary, Verdict effective) {
        this.summary = summary;
        this.effective = effective;
        totals = summary.totals();
    }

    /**
     * The report of a recording.
     *
     * @param effective the verdict that counts today
     */
    public static RecordingReport of(RecordingSummary summary, Verdict effective) {
        return new RecordingReport(summary, effective);
    }

    /** Its place below the build's page. */
    @Exported
    public String getId() {
        return summary.getId().text();
    }

    @Exported
    public String getName() {
        return summary.getName();
    }

    /** With the waivers of today; {@code NOT_EVALUATED} when the recording cannot be read. */
    @Exported
    public String getVerdict() {
        return effective.name();
    }

    /** As it was recorded, before any waiver of Jenkins. */
    @Exported
    public String getRecordedVerdict() {
        return totals.verdict().name();
    }

    @Exported
    public @Nullable String getCommit() {
        return totals.commit();
    }

    @Exported
    public int getChecks() {
        return totals.checks();
    }

    @Exported
    public int getPassed() {
        return totals.passed();
    }

    @Exported
    public int getWarned() {
        return totals.warned();
    }

    @Exported
    public int getFailed() {
        return totals.failed();
    }

    @Exported
    public int getErrored() {
        return totals.errored();
    }

    @Exported
    public int getSkipped() {
        return totals.skipped();
    }

    @Exported
    public int getGates() {
        return totals.gates();
    }

    @Exported
    public int getGatesBlocking() {
        return totals.gatesBlocking();
    }

    @Exported
    public int getGatesWarning() {
        return totals.gatesWarning();
    }
}
