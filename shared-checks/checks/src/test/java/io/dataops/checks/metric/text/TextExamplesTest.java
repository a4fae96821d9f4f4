package io.dataops.checks.metric.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.Partition;
import io.dataops.results.literal.LiteralException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextExamplesTest {
    private static final String[][] ROWS = {
        {"the cat sat on the mat", "a cat sat on the mat"},
        {"", "nothing"},
        {"one two three four five", "one two three five four"},
        {"日本語の文", "日本語の文章"}
    };

    static Iterable<MetricType<TextExamples>> types() {
        return TextMetrics.family().types();
    }

    private static TextExamples rows(int... chosen) {
        Texts texts = new Texts();
        for (int row : chosen) {
            texts.row(ROWS[row][0], ROWS[row][1]);
        }
        return texts.examples();
    }

    @ParameterizedTest
    @MethodSource("types")
    void repeatedRowsCountAsOftenAsTheyStandThere(MetricType<TextExamples> type) throws LiteralException {
        Metric<TextExamples> metric = Texts.metric(type.name());
        TextExamples drawn = rows(0, 1, 2, 3).repeated(new int[] {2, 0, 1, 1});

        assertThat(drawn.rows()).isEqualTo(4);
        assertThat(metric.of(drawn)).isEqualTo(metric.of(rows(0, 0, 2, 3)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachPartHasItsOwnRows(MetricType<TextExamples> type) throws LiteralException {
        Metric<TextExamples> metric = Texts.metric(type.name());
        List<TextExamples> parts = rows(0, 1, 2, 3).split(new Partition(new int[] {1, -1, 0, 1}, 3));

        assertThat(parts).extracting(TextExamples::rows).containsExactly(1, 2, 0);
        assertThat(metric.of(parts.get(0))).isEqualTo(metric.of(rows(2)));
        assertThat(metric.of(parts.get(1))).isEqualTo(metric.of(rows(0, 3)));
    }

    @Test
    void aPartOfWhatWasDrawnHasTheRowsThatWereDrawn() throws LiteralException {
        Metric<TextExamples> metric = Texts.metric("chrf");
        TextExamples drawn = rows(0, 1, 2).repeated(new int[] {0, 1, 2});

        TextExamples part = drawn.split(new Partition(new int[] {-1, 0, 0}, 1)).get(0);

        assertThat(metric.of(part)).isEqualTo(metric.of(rows(2, 2)));
    }

    @Test
    void rowsHaveNoWeights() {
        assertThat(rows(0).weighted()).isFalse();
    }

    @Test
    void predictionsNeedReferencesOfAsManyRows() {
        assertThatThrownBy(() -> TextExamples.of(List.of("a"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 predictions do not go with the references of 0 rows");
    }

    @Test
    void aRowNeedsAReference() {
        assertThatThrownBy(() -> TextExamples.of(List.of("a"), List.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row has no reference");
    }
}
