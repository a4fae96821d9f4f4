package io.dataops.checks.anomaly;

import io.dataops.checks.chart.HistoryRule;
import io.dataops.checks.chart.Side;
import io.dataops.results.Effect;
import io.dataops.results.SourcePosition;
import io.dataops.results.history.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A number of this build, and what it has to be like its own past.
 *
 * @param id of the decision
 * @param kind of the decision
 * @param series whose number it is, as the history calls it
 * @param owner the data set or model that it belongs to
 * @param subject the check, or the model and metric
 * @param slice of a metric; null for all rows, and for a check
 * @param rule what is asked
 * @param side which deviations matter
 * @param onFail what it means that the number is not like its history
 * @param now the number
 * @param at where the suite declares it
 */
public record AskedHistory(
        String id,
        String kind,
        Subject series,
        String owner,
        String subject,
        @Nullable String slice,
        HistoryRule rule,
        Side side,
        Effect onFail,
        Now now,
        SourcePosition at) {

    /** A number of this build, or why there is none. */
    public sealed interface Now {}

    /** There is one. */
    public record Measured(double value) implements Now {}

    /**
     * There is none.
     *
     * @param answer what is said instead
     */
    public record NoNumber(Answer answer) implements Now {}

    /** The id of the decision, the slice included. */
    String decisionId() {
        return slice == null ? id : id + "[" + slice + "]";
    }

    /** As sentences name it. */
    String name() {
        return slice == null ? subject : subject + " on " + slice;
    }
}
