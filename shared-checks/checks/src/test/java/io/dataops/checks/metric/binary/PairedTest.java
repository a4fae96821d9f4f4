package io.dataops.checks.metric.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.Paired;
import io.dataops.checks.metric.binary.Rows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a paired test looks at has the metric's own difference. */
class PairedTest {
    private final SplittableRandom random = new SplittableRandom(20261126);
    private final BinaryExamples candidate;
    private final BinaryExamples baseline;

    PairedTest() {
        Rows rows = Rows.random(random, 200, false);
        List<Row> other = new ArrayList<>();
        for (Row row : rows.rows()) {
            other.add(new Row(row.positive(), random.nextDouble(), null, row.group()));
        }
        candidate = rows.examples();
        baseline = new Rows(other).examples();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accuracy",
                "zero_one_loss",
                "recall",
                "specificity",
                "false_positive_rate",
                "false_negative_rate",
                "recall(threshold=0.8)"
            })
    void sharesOfLabelledRowsAreHits(String written) {
        Paired.Hits hits = (Paired.Hits) Metrics.metric(written).paired(candidate, baseline);
        assertThat(share(hits.candidate()) - share(hits.baseline())).isCloseTo(difference(written), within(1e-12));
        assertThat((long) hits.candidate().length)
                .isEqualTo(Metrics.metric(written).support(candidate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"log_loss", "brier"})
    void meansOfRowsAreLosses(String written) {
        Paired.Losses losses = (Paired.Losses) Metrics.metric(written).paired(candidate, baseline);
        double sum = 0;
        for (int row = 0; row < losses.candidate().length; row++) {
            sum += losses.candidate()[row] - losses.baseline()[row];
        }
        assertThat(sum / candidate.rows()).isCloseTo(difference(written), within(1e-12));
    }

    @Test
    void theAreaUnderTheCurveHandsOnLabelsInTheOrderOfTheRowsAndScoresInTheirOwn() {
        Rows rows = new Rows(
                List.of(new Row(true, 0.2, null, 0), new Row(false, 0.9, null, 0), new Row(true, 0.5, null, 0)));
        Paired.Areas areas = (Paired.Areas) Metrics.metric("roc_auc").paired(rows.examples(), rows.examples());
        assertThat(areas.positive()).containsExactly(true, false, true);
        assertThat(areas.candidate().values()).containsExactly(0.9, 0.5, 0.2);
        assertThat(areas.candidate().rows()).containsExactly(1, 2, 0);
        assertThat(areas.baseline()).usingRecursiveComparison().isEqualTo(areas.candidate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"precision", "f1", "gini", "average_precision", "recall@fpr<=0.05", "jaccard"})
    void whatHasNoClosedFormIsResampled(String written) {
        assertThat(Metrics.metric(written).paired(candidate, baseline)).isEqualTo(Paired.resampling());
    }

    @ParameterizedTest
    @ValueSource(strings = {"accuracy", "recall", "roc_auc", "log_loss"})
    void weightsAreResampled(String written) {
        BinaryExamples weighted = Rows.random(random, 30, true).examples();
        assertThat(Metrics.metric(written).paired(weighted, weighted)).isEqualTo(Paired.resampling());
    }

    private double difference(String written) {
        Metric<BinaryExamples> metric = Metrics.metric(written);
        return metric.of(candidate).number().orElseThrow()
                - metric.of(baseline).number().orElseThrow();
    }

    private static double share(boolean[] hits) {
        int counted = 0;
        for (boolean hit : hits) {
            counted += hit ? 1 : 0;
        }
        return (double) counted / hits.length;
    }
}
