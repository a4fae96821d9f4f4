package io.dataops.checks.task;

import static io.dataops.checks.task.RankingTask.TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.metric.MetricValue;
import io.dataops.results.literal.LiteralException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTaskTest {
    private static final Map<String, String> KEYS = Map.of("query", "search", "label", "grade", "score", "s");

    private final NamedColumns rows = new NamedColumns();

    @Test
    void takesDocumentsOfQueries() throws LiteralException {
        rows.texts("search", "ü", "茶", "ü").numbers("grade", 0, 1, 2).numbers("s", 5, -1, 4);
        assertThat(rows.value(TYPE, KEYS, "mrr")).isEqualTo(MetricValue.defined(0.75));
    }

    @Test
    void ranksByTheLabelItselfWhenToldSo() throws LiteralException {
        rows.texts("search", "a", "a").numbers("grade", 0, 1);
        assertThat(rows.value(TYPE, Map.of("query", "search", "label", "grade", "score", "grade"), "ndcg"))
                .isEqualTo(MetricValue.defined(1));
    }

    @Test
    void takesNoRows() throws LiteralException {
        rows.texts("search").numbers("grade").numbers("s");
        assertThat(rows.value(TYPE, KEYS, "mrr")).isEqualTo(MetricValue.undefined("there is no query"));
    }

    @Test
    void refusesWhatCannotBeRanked() {
        rows.texts("search", null, "a", "a").numbers("grade", 1, -1, null).numbers("s", 1, Double.NaN, 1);
        assertThat(rows.refusal(TYPE, KEYS))
                .containsExactly(
                        "the query is null in row 11",
                        "the relevance is null in row 13",
                        "the score is not a number (NaN) in row 12",
                        "the relevance is negative in row 12");
    }
}
