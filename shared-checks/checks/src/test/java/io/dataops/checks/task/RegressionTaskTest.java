package io.dataops.checks.task;

import static io.dataops.checks.task.RegressionTask.TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.results.literal.LiteralException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegressionTaskTest {
    private static final Map<String, String> KEYS = Map.of("label", "price", "prediction", "guess");
    private static final Map<String, String> ALL_KEYS =
            Map.of("label", "price", "prediction", "guess", "weight", "w", "lower", "low", "upper", "high");

    private final NamedColumns rows = new NamedColumns();

    @Test
    void takesLabelAndPrediction() throws LiteralException {
        rows.numbers("price", 1, 2).numbers("guess", 2, 5);
        assertThat(rows.value(TYPE, KEYS, "mean_error")).isEqualTo(MetricValue.defined(2));
    }

    @Test
    void takesWeightsAndLimits() throws LiteralException {
        rows.numbers("price", 1, 2).numbers("guess", 2, 5).numbers("w", 3, 1);
        rows.numbers("low", 0, 3).numbers("high", 2, 3);
        assertThat(rows.value(TYPE, ALL_KEYS, "mean_error")).isEqualTo(MetricValue.defined(1.5));
        assertThat(rows.value(TYPE, ALL_KEYS, "coverage")).isEqualTo(MetricValue.defined(0.75));
    }

    @Test
    void takesTheDeviationOfANormalDistribution() throws LiteralException {
        rows.numbers("price", 1, 2).numbers("guess", 2, 5).numbers("sd", 0, 0);
        Map<String, String> keys = Map.of("label", "price", "prediction", "guess", "deviation", "sd");
        assertThat(rows.value(TYPE, keys, "crps")).isEqualTo(MetricValue.defined(2));
        assertThat(rows.value(TYPE, KEYS, "crps"))
                .isEqualTo(MetricValue.undefined("the model does not name 'deviation'"));
    }

    @Test
    void refusesADeviationBelow0() {
        rows.numbers("price", 1, 2).numbers("guess", 2, 5).numbers("sd", 1, -1);
        assertThat(rows.refusal(TYPE, Map.of("label", "price", "prediction", "guess", "deviation", "sd")))
                .containsExactly("the deviation is negative in row 12");
    }

    @Test
    void takesNoRows() throws LiteralException {
        rows.numbers("price").numbers("guess");
        assertThat(rows.value(TYPE, KEYS, "mae")).isEqualTo(MetricValue.undefined("there is no row"));
    }

    @Test
    void refusesWhatIsNoNumber() {
        rows.numbers("price", 1, null, null).numbers("guess", Double.NaN, 1, Double.NEGATIVE_INFINITY);
        assertThat(rows.refusal(TYPE, KEYS))
                .containsExactly(
                        "the label is null in 2 rows: 12, 13",
                        "the prediction is not a number (NaN) in row 11",
                        "the prediction is infinite in row 13");
    }

    @Test
    void refusesWeightsAndLimitsThatMakeNoSense() {
        rows.numbers("price", 1, 2).numbers("guess", 2, 5).numbers("w", 3, -1);
        rows.numbers("low", 3, 3).numbers("high", 2, 3);
        assertThat(rows.refusal(TYPE, ALL_KEYS))
                .containsExactly(
                        "the weight is negative in row 12", "the lower limit is above the upper one in row 11");
    }

    @Test
    void asksForEachColumnOnce() {
        assertThat(roles(Map.of("label", "a", "prediction", "a"), ScoredColumns.NONE)
                        .columns())
                .containsExactly(new Wanted.Numeric(new Column("a")));
    }

    @Test
    void anIntervalHasTwoLimits() {
        assertThatThrownBy(() -> roles(Map.of("label", "a", "prediction", "b", "upper", "c"), ScoredColumns.NONE))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("an interval needs both 'lower' and 'upper'");
    }

    @Test
    void aModelFilePredicts() {
        ScoredColumns scored = new ScoredColumns(Optional.of(new Column("scored")), Map.of());
        assertThat(roles(Map.of("label", "a"), scored).columns())
                .containsExactly(new Wanted.Numeric(new Column("a")), new Wanted.Numeric(new Column("scored")));
        assertThatThrownBy(() -> roles(Map.of("label", "a", "prediction", "b"), scored))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("the model file predicts, so leave out 'prediction'");
    }

    @Test
    void somethingPredicts() {
        assertThatThrownBy(() -> roles(Map.of("label", "a"), ScoredColumns.NONE))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("a model without a model file needs 'prediction', the column that it wrote");
    }

    @Test
    void itsDefaultsAreMetrics() {
        for (TaskType<?> task : List.of(TYPE, ForecastingTask.TYPE, RankingTask.TYPE, ClusteringTask.TYPE)) {
            assertThat(task.defaults())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(task.family().find(name)).isPresent());
        }
    }

    private static Roles<?> roles(Map<String, String> keys, ScoredColumns scored) {
        Map<String, Object> values = new HashMap<>();
        keys.forEach((key, column) -> values.put(key, new Column(column)));
        return TYPE.reader().read(new Arguments(values), scored);
    }
}
