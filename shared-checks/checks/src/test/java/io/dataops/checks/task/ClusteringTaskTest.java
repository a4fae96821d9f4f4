package io.dataops.checks.task;

import static io.dataops.checks.task.ClusteringTask.TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.plan.Column;
import io.dataops.results.literal.LiteralException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClusteringTaskTest {
    private static final Map<String, String> LABELS = Map.of("label", "known", "prediction", "cluster");
    private static final Map<String, Object> FEATURES =
            Map.of("features", List.of(new Column("x"), new Column("y")), "prediction", "cluster");

    private final NamedColumns rows = new NamedColumns();

    @Test
    void comparesClustersWithLabelsOfAnyName() throws LiteralException {
        rows.texts("known", "é", "é", "😀", "😀").texts("cluster", "1", "1", "", "");
        assertThat(rows.value(TYPE, LABELS, "adjusted_rand")).isEqualTo(MetricValue.defined(1));
    }

    @Test
    void measuresDistancesBetweenFeatures() throws LiteralException {
        rows.texts("cluster", "a", "a", "b", "b").numbers("x", 0, 0, 3, 3).numbers("y", 0, 1, 4, 5);
        assertThat(rows.value(TYPE, FEATURES, "davies_bouldin")).isEqualTo(MetricValue.defined(0.2));
    }

    @Test
    void takesNoRows() throws LiteralException {
        rows.texts("known").texts("cluster");
        assertThat(rows.value(TYPE, LABELS, "v_measure")).isEqualTo(MetricValue.undefined("there is no row"));
    }

    @Test
    void refusesRowsWithAHole() {
        rows.texts("cluster", null, "a", "b").numbers("x", 0, null, 3).numbers("y", 0, 1, Double.POSITIVE_INFINITY);
        assertThat(rows.refusal(TYPE, FEATURES))
                .containsExactly(
                        "the cluster is null in row 11",
                        "the feature 'x' is null in row 12",
                        "the feature 'y' is infinite in row 13");
    }

    @Test
    void needsSomethingToJudgeBy() {
        assertThatThrownBy(() -> rows.read(TYPE, Map.of("prediction", "cluster")))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("clusters are judged by 'label' or by 'features', so name one of them");
    }
}
