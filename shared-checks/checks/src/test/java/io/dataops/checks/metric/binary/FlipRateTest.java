package io.dataops.checks.metric.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.metric.binary.Rows.Row;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlipRateTest {
    /** The positive rows of each model are those with a probability of 0.5 and more; every other label is positive. */
    private static BinaryExamples model(double... probabilities) {
        return new Rows(IntStream.range(0, probabilities.length)
                        .mapToObj(row -> new Row(row % 2 == 0, probabilities[row], null, 0))
                        .toList())
                .examples();
    }

    private static String rate(FlipRate rate, BinaryExamples candidate, BinaryExamples baseline) {
        return Metrics.text(rate.of(candidate, baseline));
    }

    @Test
    void aNegativeFlipIsARowThatOnlyTheBaselineGotRight() {
        BinaryExamples candidate = model(0.1, 0.9, 0.8, 0.1);
        BinaryExamples baseline = model(0.9, 0.2, 0.3, 0.4);
        assertThat(rate(FlipRate.NEGATIVE, candidate, baseline)).isEqualTo("0.5");
        assertThat(rate(FlipRate.POSITIVE, candidate, baseline)).isEqualTo("0.25");
        assertThat(rate(FlipRate.DISAGREEMENT, candidate, baseline)).isEqualTo("0.75");
    }

    @Test
    void equalDecisionsFlipNothing() {
        assertThat(rate(FlipRate.DISAGREEMENT, model(0.6, 0.2), model(0.9, 0.1)))
                .isEqualTo("0.0");
    }

    @Test
    void withoutRowsThereIsNoRate() {
        assertThat(rate(FlipRate.NEGATIVE, model(), model())).isEqualTo("undefined: there is no row");
    }

    @Test
    void otherRowsCannotBeCompared() {
        assertThatThrownBy(() -> FlipRate.NEGATIVE.of(model(0.5), model(0.5, 0.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the candidate has 1 rows and the baseline 2, so they cannot be compared row by row");
        BinaryExamples relabelled =
                new Rows(List.of(new Row(true, 0.9, null, 0), new Row(true, 0.9, null, 0))).examples();
        assertThatThrownBy(() -> FlipRate.NEGATIVE.of(model(0.5, 0.5), relabelled))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidate and baseline have another label in row 2");
    }
}
