package io.jenkins.plugins.dataops.rest;

import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.RecordingTotals;
import io.jenkins.plugins.dataops.trend.BuildPoint;
import io.jenkins.plugins.dataops.trend.RecordedTotals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** A build in the history of a recording. One without the recording has no numbers, and no evidence. */
@ExportedBean(defaultVisibility = 2)
public final class BuildReport {
    private final int number;
    private final @Nullable RecordingTotals totals;

    private BuildReport(BuildPoint<RecordedTotals> point) {
        number = point.build();
        RecordedTotals recorded = point.value();
        totals = recorded == null || !recorded.backed() ? null : recorded.totals();
    }

    /** Newest first. */
    public static List<BuildReport> of(List<BuildPoint<RecordedTotals>> points) {
        List<BuildReport> reports = new ArrayList<>();
        points.forEach(point -> reports.add(new BuildReport(point)));
        Collections.reverse(reports);
        return reports;
    }

    @Exported
    public int getNumber() {
        return number;
    }

    /** As it was recorded, before any waiver; not evaluated, and without numbers, where nothing backs it any more. */
    @Exported
    public String getRecordedVerdict() {
        return (totals == null ? Verdict.NOT_EVALUATED : totals.verdict()).name();
    }

    @Exported
    public @Nullable String getCommit() {
        return totals == null ? null : totals.commit();
    }

    @Exported
    public @Nullable Integer getPassed() {
        return totals == null ? null : (Integer) totals.passed();
    }

    @Exported
    public @Nullable Integer getWarned() {
        return totals == null ? null : (Integer) totals.warned();
    }

    @Exported
    public @Nullable Integer getFailed() {
        return totals == null ? null : (Integer) totals.failed();
    }

    @Exported
    public @Nullable Integer getErrored() {
        return totals == null ? null : (Integer) totals.errored();
    }

    @Exported
    public @Nullable Integer getSkipped() {
        return totals == null ? null : (Integer) totals.skipped();
    }
}
