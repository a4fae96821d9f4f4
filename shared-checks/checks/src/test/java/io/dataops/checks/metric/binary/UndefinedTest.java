package io.dataops.checks.metric.binary;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.metric.binary.Rows.Row;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A metric without a value says why, and never answers 0 instead. */
class UndefinedTest {
    private static final Row POSITIVE = new Row(true, 0.7, null, 0);
    private static final Row NEGATIVE = new Row(false, 0.2, null, 0);

    @Test
    void withoutARowEveryMetricIsUndefined() {
        BinaryExamples none = new Rows(List.of()).examples();
        for (String metric : Metrics.ALL) {
            assertThat(Metrics.of(metric, none)).as(metric).isEqualTo("undefined: there is no row");
            assertThat(Metrics.metric(metric).support(none)).as(metric).isZero();
        }
    }

    @Test
    void withoutWeightEveryMetricIsUndefined() {
        BinaryExamples weightless =
                new Rows(List.of(new Row(true, 0.7, 0.0, 0), new Row(false, 0.2, 0.0, 1))).examples();
        for (String metric : Metrics.ALL) {
            assertThat(Metrics.of(metric, weightless)).as(metric).isEqualTo("undefined: every weight is 0");
            assertThat(Metrics.metric(metric).support(weightless)).as(metric).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roc_auc | no row is positive",
                "average_precision | no row is positive",
                "recall | no row is positive",
                "recall@fpr<=0.05 | no row is positive",
                "lift@0.1 | no row is positive",
                "precision | no row is predicted positive",
                "f1 | no row is positive or predicted positive",
                "jaccard | no row is positive or predicted positive",
                "youden_j | no row is positive",
                "markedness | no row is predicted positive",
                "positive_likelihood_ratio | no row is positive",
                "cohen_kappa | all labels and all predictions are of one class",
                "brier_skill | no row is positive",
                "calibration_slope | no row is positive",
                "calibration_ratio | no row is positive",
            })
    void negativeRowsAloneDoNotDefine(String metric, String reason) {
        BinaryExamples negative = new Rows(List.of(NEGATIVE, NEGATIVE)).examples();
        assertThat(Metrics.of(metric, negative)).isEqualTo("undefined: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roc_auc | no row is negative",
                "specificity | no row is negative",
                "false_positive_rate | no row is negative",
                "negative_predictive_value | no row is predicted negative",
                "recall@fpr<=0.05 | no row is negative",
                "negative_likelihood_ratio | no row is negative",
            })
    void positiveRowsAloneDoNotDefine(String metric, String reason) {
        BinaryExamples positive = new Rows(List.of(POSITIVE, POSITIVE)).examples();
        assertThat(Metrics.of(metric, positive)).isEqualTo("undefined: " + reason);
    }

    @Test
    void rowsWithoutWeightAreNoEvidence() {
        BinaryExamples examples = new Rows(List.of(new Row(true, 0.7, 0.0, 0), new Row(false, 0.2, 1.0, 0))).examples();
        assertThat(Metrics.of("recall", examples)).isEqualTo("undefined: no row with a weight above 0 is positive");
        assertThat(Metrics.metric("recall").support(examples)).isZero();
    }

    @Test
    void aLimitThatNoThresholdKeepsIsUndefined() {
        BinaryExamples bad = new Rows(List.of(new Row(true, 0.1, null, 0), new Row(false, 0.9, null, 0))).examples();
        assertThat(Metrics.of("recall@precision>=0.9", bad)).isEqualTo("undefined: no threshold has precision>=0.9");
    }

    @Test
    void scoresAloneDecideNothing() {
        BinaryExamples scored =
                BinaryExamples.of(new BitSet(), 2).scores(new double[] {3, -1}).build();
        assertThat(Metrics.of("accuracy", scored))
                .isEqualTo("undefined: scores alone decide nothing; give the model a threshold or a prediction");
        assertThat(Metrics.of("accuracy(threshold=0)", scored)).isEqualTo("0.5");
        assertThat(Metrics.of("log_loss", scored)).isEqualTo("undefined: the predictions have no probabilities");
    }

    @Test
    void predictionsAloneRankNothing() {
        BinaryExamples predicted = BinaryExamples.of(BitSet.valueOf(new long[] {1}), 2)
                .predictions(new BitSet())
                .build();
        assertThat(Metrics.of("roc_auc", predicted)).isEqualTo("undefined: the predictions have no scores");
        assertThat(Metrics.of("accuracy(threshold=0.3)", predicted))
                .isEqualTo("undefined: the predictions have no scores");
        assertThat(Metrics.of("accuracy", predicted)).isEqualTo("0.5");
    }

    @Test
    void aCalibrationLineNeedsClassesThatOverlap() {
        String separated = "undefined: a probability separates the positive from the negative rows,"
                + " so that the slope has no limit";
        assertThat(slope(POSITIVE, NEGATIVE)).isEqualTo(separated);
        Row other = new Row(false, 0.7, null, 0);
        assertThat(slope(POSITIVE, other)).isEqualTo("undefined: every probability is the same");
        Row highest = new Row(false, 1, null, 0);
        assertThat(slope(highest, POSITIVE)).isEqualTo(separated);
        assertThat(slope(highest, POSITIVE, NEGATIVE)).startsWith("-");
        assertThat(slope(highest, POSITIVE, other)).isEqualTo(separated);
    }

    @Test
    void probabilitiesThatAreClippedToOneAreTied() {
        Row above = new Row(false, 1e-13, null, 0);
        Row below = new Row(true, 1e-14, null, 0);
        assertThat(slope(POSITIVE, above, below))
                .isEqualTo("undefined: a probability separates the positive from the negative rows,"
                        + " so that the slope has no limit");
    }

    private static String slope(Row... rows) {
        return Metrics.of("calibration_slope", new Rows(List.of(rows)).examples());
    }

    /** The last threshold has all positive rows, with whatever weights and in whatever ties they are added up. */
    @Test
    void someThresholdHasAllPositiveRows() {
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < 100; run++) {
            List<Row> rows = IntStream.range(0, 60)
                    .mapToObj(row -> new Row(row % 2 == 0, random.nextInt(5) / 4.0, random.nextDouble(), 0))
                    .toList();
            assertThat(Metrics.metric("precision@recall>=1")
                            .of(new Rows(rows).examples())
                            .number())
                    .isPresent();
        }
    }

    /** One less the prevalence is 0 to a double. */
    @Test
    void aBrierSkillBearsNegativeRowsThatWeighNextToNothing() {
        assertThat(Metrics.of(
                        "brier_skill",
                        new Rows(List.of(new Row(true, 1, 1e100, 0), new Row(false, 0, 1.0, 0))).examples()))
                .isEqualTo("1.0");
    }
}
