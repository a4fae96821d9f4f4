package io.jenkins.plugins.dataops.view;

import io.jenkins.plugins.dataops.recording.RecordingTotals;
import io.jenkins.plugins.dataops.trend.BuildPoint;
import io.jenkins.plugins.dataops.trend.RecordedTotals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A build in a chart.
 *
 * @param sign its verdict; null for a gap
 * @param passed null, like every number, for a gap and where nothing backs what was recorded
 */
record TrendPoint(
        int build,
        @Nullable Sign sign,
        @Nullable Integer passed,
        @Nullable Integer warned,
        @Nullable Integer failed,
        @Nullable Integer errored,
        @Nullable Integer skipped) {
    static List<TrendPoint> of(List<BuildPoint<RecordedTotals>> points) {
        return points.stream().map(TrendPoint::of).toList();
    }

    private static TrendPoint of(BuildPoint<RecordedTotals> point) {
        RecordedTotals recorded = point.value();
        if (recorded == null || !recorded.backed()) {
            Sign sign = recorded == null ? null : Sign.of(recorded.verdict());
            return new TrendPoint(point.build(), sign, null, null, null, null, null);
        }
        RecordingTotals totals = recorded.totals();
        return new TrendPoint(
                point.build(),
                Sign.of(recorded.verdict()),
                totals.passed(),
                totals.warned(),
                totals.failed(),
                totals.errored(),
                totals.skipped());
    }
}
