package io.dataops.checks.anomaly;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.HistoryChart;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of a number.
 *
 * @param reason one sentence without a full stop, with the numbers
 * @param numbers the numbers by name
 * @param chart the builds that were looked at; empty when none were
 */
public record Answer(
        Decision decision,
        Effect effect,
        String reason,
        Map<String, BigDecimal> numbers,
        Optional<HistoryChart> chart) {
    public Answer {
        numbers = Map.copyOf(numbers);
    }

    /** That nothing can be told. */
    public static Answer untold(Effect effect, String reason) {
        return new Answer(Decision.NOT_EVALUATED, effect, reason, Map.of(), Optional.empty());
    }
}
