package io.dataops.checks.metric.multilabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.results.literal.LiteralException;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultilabelMetricsTest {
    private static final ClassList LABELS =
            new ClassList(ClassList.Noun.LABEL, List.of("sport", "politics"), ClassList.Order.DECLARED);

    /** Row 0 has both labels, row 1 sport alone, row 2 none; both of row 0 and politics of row 1 are predicted. */
    private static final MultilabelExamples ROWS =
            MultilabelExamples.of(LABELS, 3, List.of(rows(0, 1), rows(0)), List.of(rows(0), rows(0, 1)));

    @Test
    void aRowWithoutLabelAndPredictionIsLeftOutAndTheNotesSaySo() throws LiteralException {
        assertThat(value("f1(average=samples)")).isEqualTo(MetricValue.defined(0.5));
        assertThat(metric("f1(average=samples)").notes(ROWS))
                .containsExactly("1 of 3 rows has no true or predicted label and is left out");
        assertThat(metric("precision(average=samples)").notes(ROWS))
                .containsExactly("1 of 3 rows has no predicted label and is left out");
        assertThat(metric("f1(average=samples)").support(ROWS)).isEqualTo(2);
    }

    @Test
    void aRowWithoutLabelAndPredictionCountsAsTheSuiteSays() throws LiteralException {
        assertThat(value("f1(average=samples, empty=one)")).isEqualTo(MetricValue.defined(2.0 / 3));
        assertThat(value("f1(average=samples, empty=zero)")).isEqualTo(MetricValue.defined(1.0 / 3));
        assertThat(metric("f1(average=samples, empty=zero)").notes(ROWS)).isEmpty();
    }

    @Test
    void withoutAnyLabelThereIsNoAverageOverRows() throws LiteralException {
        MultilabelExamples empty = MultilabelExamples.of(LABELS, 2, List.of(rows(), rows()), List.of(rows(), rows()));
        assertThat(metric("recall(average=samples)").of(empty))
                .isEqualTo(MetricValue.undefined("no row has a true label"));
        assertThat(metric("f1(average=micro)").of(empty))
                .isEqualTo(MetricValue.undefined("no row has a label or is predicted to"));
    }

    @Test
    void rankingNeedsARowWithSomeLabelsAndNotAll() throws LiteralException {
        MultilabelExamples nothing = MultilabelExamples.of(
                        LABELS, 2, List.of(rows(0), rows(0)), List.of(rows(), rows()))
                .withProbabilities(new double[][] {{0.1, 0.2}, {0.3, 0.4}});
        assertThat(metric("ranking_loss").of(nothing))
                .isEqualTo(MetricValue.undefined("every row has no label or every label, so there is nothing to rank"));
    }

    @ParameterizedTest
    @CsvSource({
        "label_ranking_average_precision",
        "coverage_error",
        "ranking_loss",
        "roc_auc",
        "average_precision(average=micro)"
    })
    void withoutProbabilitiesMetricsOfThemAreUndefined(String metric) throws LiteralException {
        assertThat(value(metric)).isEqualTo(MetricValue.undefined("the model gives no probabilities"));
    }

    @Test
    void subsetsArePairedAsHitsAndHammingAsLosses() throws LiteralException {
        MultilabelExamples baseline =
                MultilabelExamples.of(LABELS, 3, List.of(rows(0, 1), rows(0)), List.of(rows(0, 1), rows()));
        assertThat(metric("subset_accuracy").paired(ROWS, baseline))
                .usingRecursiveComparison()
                .isEqualTo(new Paired.Hits(new boolean[] {true, false, true}, new boolean[] {false, true, true}));
        assertThat(metric("hamming_loss").paired(ROWS, baseline))
                .usingRecursiveComparison()
                .isEqualTo(new Paired.Losses(new double[] {0, 1, 0}, new double[] {0.5, 0, 0}));
        assertThat(metric("recall(label=sport)").paired(ROWS, baseline))
                .usingRecursiveComparison()
                .isEqualTo(new Paired.Hits(new boolean[] {true, false}, new boolean[] {true, true}));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "f1(average=samples); f1|average:samples|empty:skip",
                "f1(label=sport); f1|label:sport",
                "roc_auc(average=micro); roc_auc|average:micro",
                "roc_auc(label=sport); roc_auc|label:sport"
            })
    void aSignatureHasEveryParameter(String written, String signature) throws LiteralException {
        assertThat(metric(written).signature()).isEqualTo(signature);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "f1(average=samples, absent=skip); f1 has no 'absent' together with average=samples, so leave one of them out",
                "f1(empty=one); f1 has no 'empty' together with average=macro, so leave one of them out",
                "f1(label=sport, empty=one); f1 has no 'empty' together with 'label', so leave one of them out",
                "roc_auc(average=samples); roc_auc needs one of macro, weighted, micro for 'average', not 'samples'"
            })
    void argumentsThatDoNotFitAreRefused(String written, String message) {
        assertThatThrownBy(() -> metric(written))
                .isInstanceOf(LiteralException.class)
                .hasMessage(message);
    }

    private static MetricValue value(String metric) throws LiteralException {
        return metric(metric).of(ROWS);
    }

    private static Metric<MultilabelExamples> metric(String written) throws LiteralException {
        MetricText text = MetricText.parse(written);
        return MultilabelMetrics.family().find(text.name()).orElseThrow().metric(text);
    }

    private static BitSet rows(int... rows) {
        BitSet set = new BitSet();
        for (int row : rows) {
            set.set(row);
        }
        return set;
    }
}
