package io.dataops.checks.task;

import static io.dataops.checks.task.ForecastingTask.TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Timeline;
import io.dataops.checks.metric.regression.RegressionExamples;
import io.dataops.results.literal.LiteralException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForecastingTaskTest {
    private static final Map<String, String> KEYS = Map.of("label", "units", "prediction", "forecast", "time", "month");
    private static final Map<String, String> SERIES_KEYS =
            Map.of("label", "units", "prediction", "forecast", "time", "month", "series", "store");
    private static final String OTHER_FORM = "the time is written in another form or zone than in the first row";

    private final NamedColumns rows =
            new NamedColumns().numbers("units", 1, 2, 3).numbers("forecast", 2, 2, 2);

    @Test
    void putsDatesInOrder() {
        rows.texts("month", "2024-02", "2023-12", "2024-01");
        assertThat(timeline(KEYS).steps()).containsExactly(2, 0, 1);
    }

    @Test
    void putsFractionsOfSecondsInOrder() {
        rows.texts("month", "2024-02-01 10:00:00.5Z", "2024-02-01 10:00:00Z", "2024-02-01 10:00:00.25Z");
        assertThat(timeline(KEYS).steps()).containsExactly(2, 0, 1);
    }

    @Test
    void putsWholeNumbersInOrder() {
        rows.texts("month", "10", "9", "-1");
        assertThat(timeline(KEYS).steps()).containsExactly(2, 1, 0);
    }

    @Test
    void sharesTimesAmongSeries() {
        rows.texts("month", "2024-Q2", "2024-Q1", "2024-Q2").texts("store", "a", "b", "b");
        assertThat(timeline(SERIES_KEYS).steps()).containsExactly(1, 0, 1);
        assertThat(timeline(SERIES_KEYS).horizon()).isEqualTo(1);
    }

    @Test
    void refusesFormsThatHaveNoOrder() {
        rows.texts("month", "2024-02", "2024-02-01", "2024-01");
        assertThat(rows.refusal(TYPE, KEYS)).containsExactly(OTHER_FORM + " in row 12");
    }

    @Test
    void refusesTimesOfSeveralZones() {
        rows.texts("month", "2024-10-27 02:00:00+02", "2024-10-27 02:00:00+01", "2024-10-27 03:00:00+01");
        assertThat(rows.refusal(TYPE, KEYS)).containsExactly(OTHER_FORM + " in 2 rows: 12, 13");
    }

    @Test
    void refusesWhatIsNoTime() {
        rows.texts("month", "January", null, "2024-01");
        assertThat(rows.refusal(TYPE, KEYS))
                .containsExactly(
                        "the time is null in row 12",
                        "the time is no date or time of ISO-8601 and no whole number in row 11");
    }

    @Test
    void refusesATimeTwiceInASeries() {
        rows.texts("month", "2024", "2025", "2024").texts("store", "a", "a", "a");
        assertThat(rows.refusal(TYPE, SERIES_KEYS))
                .containsExactly("the time is that of another row of the series in 2 rows: 11, 13");
        assertThat(rows.refusal(TYPE, KEYS))
                .containsExactly(
                        "the time is that of another row, and no 'series' tells them apart, in 2 rows: 11, 13");
    }

    @Test
    void refusesARowWithoutSeries() {
        rows.texts("month", "2024", "2025", "2026").texts("store", "a", null, "a");
        assertThat(rows.refusal(TYPE, SERIES_KEYS)).containsExactly("the series is null in row 12");
    }

    @Test
    void takesWhatANaiveMethodDoes() throws LiteralException {
        rows.texts("month", "1", "2", "3").numbers("last", 1, 1, 2).numbers("scale", 0.5, 0.5, 1);
        Map<String, String> keys = Map.of(
                "label", "units", "prediction", "forecast", "time", "month", "naive", "last", "naive_mae", "scale");
        assertThat(rows.value(TYPE, keys, "relative_mae")).isEqualTo(MetricValue.defined(1));
        assertThat(rows.value(TYPE, keys, "mase")).isEqualTo(MetricValue.defined(1));
    }

    @Test
    void refusesAScaleThatCannotDivide() {
        rows.texts("month", "1", "2", "3").numbers("scale", 0, 0.5, -1);
        Map<String, String> keys =
                Map.of("label", "units", "prediction", "forecast", "time", "month", "naive_rmse", "scale");
        assertThat(rows.refusal(TYPE, keys)).containsExactly("the naive RMSE is not above 0 in 2 rows: 11, 13");
    }

    @Test
    void readsTheHorizon() {
        rows.texts("month", "1", "2", "3");
        Map<String, Object> keys = Map.of("label", "units", "prediction", "forecast", "time", "month", "horizon", 6L);
        assertThat(timeline(keys).horizon()).isEqualTo(6);
        Map<String, Object> none = Map.of("label", "units", "prediction", "forecast", "time", "month", "horizon", 0L);
        assertThatThrownBy(() -> timeline(none))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("'horizon' is at least 1 step");
    }

    private Timeline timeline(Map<String, ?> keys) {
        return ((Reading.Taken<RegressionExamples>) rows.read(TYPE, keys))
                .examples()
                .timeline()
                .orElseThrow();
    }
}
