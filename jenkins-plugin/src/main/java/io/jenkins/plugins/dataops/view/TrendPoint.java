package io.jenkins.plugins.dataops.view;

import io.jenkins.plugins.dataops.recording.RecordingTotals;
import io.jenkins.plugins.dataops.trend.BuildPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A build in a chart.
 *
 * @param sign its verdict; null for a gap, like every number
 */
record TrendPoint(
        int build,
        @Nullable Sign sign,
        @Nullable Integer passed,
        @Nullable Integer warned,
        @Nullable Integer failed,
        @Nullable Integer errored,
        @Nullable Integer skipped) {
    static List<TrendPoint> of(List<BuildPoint<RecordingTotals>> points) {
        return points.stream().map(TrendPoint::of).toList();
    }

    private static TrendPoint of(BuildPoint<RecordingTotals> point) {
        RecordingTotals totals = point.value();
        return totals == null
                ? new TrendPoint(point.build(), null, null, null, null, null, null)
                : new TrendPoint(
                        point.build(),
                        Sign.of(totals.verdict()),
                        totals.passed(),
                        totals.warned(),
                        totals.failed(),
                        totals.errored(),
                        totals.skipped());
    }
}
