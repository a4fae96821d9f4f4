package io.jenkins.plugins.dataops.view;

import hudson.model.Run;
import io.dataops.results.literal.Counted;
import io.jenkins.plugins.dataops.promotion.PromotionAction;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.RecordingTotals;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import io.jenkins.plugins.dataops.trend.BuildPoint;
import io.jenkins.plugins.dataops.trend.RecordedTotals;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A build in the table of a job.
 *
 * @param name what people call it, such as {@code #12}
 * @param sign its verdict as it was recorded, and not evaluated where nothing backs that; null without such a recording
 * @param failed empty, like the other numbers, where nothing backs what was recorded
 * @param fresh how many checks miss that did not at the reference; empty without one, and for an old build
 * @param promoted the channels that it was promoted to; empty for none, and for an old build
 * @param recorded when; null where it has no such recording
 */
public record BuildRow(
        int number,
        String name,
        @Nullable Sign sign,
        String failed,
        String errored,
        String warned,
        String passed,
        String fresh,
        String promoted,
        String commit,
        @Nullable Date recorded) {
    /** Builds that are loaded for the table: as many as Jenkins loads for its own history beside it. */
    static final int LOADED = 30;

    /** @param run the build; null when it need not be loaded, or went away meanwhile */
    static BuildRow of(BuildPoint<RecordedTotals> point, RecordingId id, @Nullable Run<?, ?> run) {
        RecordedTotals recorded = point.value();
        String name = run == null ? "#" + point.build() : run.getDisplayName();
        String promoted = run == null ? "" : String.join(", ", PromotionAction.channels(run));
        if (recorded == null) {
            return new BuildRow(point.build(), name, null, "", "", "", "", "", promoted, "", null);
        }
        RecordingTotals totals = recorded.totals();
        boolean backed = recorded.backed();
        return new BuildRow(
                point.build(),
                name,
                Sign.of(recorded.verdict()),
                backed ? Counted.digits(totals.failed()) : "",
                backed ? Counted.digits(totals.errored()) : "",
                backed ? Counted.digits(totals.warned()) : "",
                backed ? Counted.digits(totals.passed()) : "",
                run == null || !backed ? "" : fresh(run, id),
                promoted,
                RecordingLine.shortCommit(Objects.requireNonNullElse(totals.commit(), "")),
                Date.from(Instant.ofEpochMilli(totals.recordedMillis())));
    }

    private static String fresh(Run<?, ?> run, RecordingId id) {
        DataopsAction action = run.getAction(DataopsAction.class);
        return action == null
                ? ""
                : action.summary(id)
                        .filter(RecordingSummary::isCompared)
                        .map(summary -> Counted.digits(summary.getNewChecks()))
                        .orElse("");
    }
}
