package io.dataops.results;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The builds that a gate on history looked at, in order of time, the one that it judged last.
 *
 * @param series whose numbers they are, as the history calls it, such as {@code sales.row_count} or {@code churn.roc_auc}
 * @param kind what is drawn: {@code xmr}, {@code ewma}, {@code cusum} or {@code change}
 * @param points the builds
 */
public record HistoryChart(String series, String kind, List<Point> points) {
    public HistoryChart {
        points = List.copyOf(points);
    }

    /**
     * A build.
     *
     * @param commit null when unknown
     * @param value its number
     * @param role what the number is to the gate
     * @param drawn what is drawn of it; null for nothing
     * @param note why it does not count, or what it signals; empty otherwise
     */
    public record Point(
            Instant at,
            @Nullable String commit,
            double value,
            Role role,
            @Nullable Drawn drawn,
            String note) {}

    /**
     * What is drawn of a point.
     *
     * @param statistic what the limits are for: the value, without what is usual in its season where there is one, a moving
     *     average, or the sum of what lies above the centre
     * @param downward the sum of what lies below, at most 0; null for what has one line
     * @param lower null without a limit there
     * @param centre null without one
     * @param upper null without a limit there
     */
    public record Drawn(
            double statistic,
            @Nullable Double downward,
            @Nullable Double lower,
            @Nullable Double centre,
            @Nullable Double upper) {}

    /** What a number is to a gate. */
    public enum Role {
        /** Limits are made of it. */
        LEARNED,
        /** It is looked at, and limits are not made of it. */
        SEEN,
        /** It does not count; the note says why. */
        LEFT_OUT,
        /** The newest one, which is judged and is never among those that limits are made of. */
        JUDGED
    }
}
