package io.dataops.checks.metric.multiclass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.results.literal.LiteralException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MulticlassMetricsTest {
    private static final ClassList ABC =
            new ClassList(ClassList.Noun.CLASS, List.of("a", "b", "c"), ClassList.Order.CODE_POINT);

    private static final MulticlassExamples ROWS =
            MulticlassExamples.of(ABC, new int[] {0, 0, 1, 2, 2}, new int[] {0, 1, 1, 2, 0});

    private static final double[][] PROBABILITIES = {
        {0.8, 0.1, 0.2, 0.1, 0.5}, {0.1, 0.7, 0.5, 0.2, 0.3}, {0.1, 0.2, 0.3, 0.7, 0.2}
    };

    @Test
    void aClassWithoutRowsLeavesTheAverageOfAllRowsUndefined() throws LiteralException {
        assertThat(value("f1", withoutC()))
                .isEqualTo(MetricValue.undefined("no row has the class 'c' or is predicted to"));
        assertThat(value("recall", withoutC())).isEqualTo(MetricValue.undefined("no row has the class 'c'"));
        assertThat(value("roc_auc", withoutC().withProbabilities(firstRows(3))))
                .isEqualTo(MetricValue.undefined("no row has the class 'c'"));
        assertThat(value("roc_auc(multi=ovo)", withoutC().withProbabilities(firstRows(3))))
                .isEqualTo(MetricValue.undefined("no row has the class 'c'"));
    }

    @Test
    void inASliceAClassWithoutRowsIsLeftOutAndTheNotesSaySo() throws LiteralException {
        MulticlassExamples slice =
                withoutC().split(new Partition(new int[3], 1)).get(0);
        assertThat(value("f1", slice)).isEqualTo(MetricValue.defined(2.0 / 3));
        assertThat(metric("f1").notes(slice))
                .containsExactly("the average is over 2 of 3 classes, since the others have no row here");
        assertThat(metric("f1").notes(ROWS)).isEmpty();
        assertThat(metric("f1").notes(withoutC())).isEmpty();
        assertThat(metric("roc_auc(multi=ovo)").notes(slice))
                .containsExactly("the average is over 2 of 3 classes, since the others have no row here");
    }

    @Test
    void skippingAClassThatHasRowsWouldRewardAModelThatGivesItUp() throws LiteralException {
        MulticlassExamples never = MulticlassExamples.of(ABC, new int[] {0, 1, 2}, new int[] {0, 1, 0});
        MetricValue undefined = MetricValue.undefined("no row is predicted to have the class 'c'");
        assertThat(value("precision(absent=skip)", never)).isEqualTo(undefined);
        assertThat(value("precision", never.split(new Partition(new int[3], 1)).get(0)))
                .isEqualTo(undefined);
        assertThat(value("precision(absent=zero)", never)).isEqualTo(MetricValue.defined(0.5));
    }

    @Test
    void withoutARowOrWeightThereIsNoAverage() throws LiteralException {
        MulticlassExamples none = MulticlassExamples.of(ABC, new int[0], new int[0]);
        assertThat(value("f1(absent=zero)", none)).isEqualTo(MetricValue.undefined("there is no row"));
        assertThat(value("accuracy", none)).isEqualTo(MetricValue.undefined("there is no row"));
        assertThat(value("accuracy", ROWS.withWeights(new double[5])))
                .isEqualTo(MetricValue.undefined("every weight is 0"));
    }

    @ParameterizedTest
    @CsvSource({
        "log_loss",
        "brier",
        "roc_auc",
        "roc_auc(multi=ovo)",
        "average_precision",
        "ece",
        "mce",
        "top_k_accuracy@2"
    })
    void withoutProbabilitiesMetricsOfThemAreUndefined(String metric) throws LiteralException {
        assertThat(value(metric, ROWS)).isEqualTo(MetricValue.undefined("the model gives no probabilities"));
    }

    @Test
    void aRowWhoseOwnClassIsImpossibleLosesAtMost36() throws LiteralException {
        MulticlassExamples wrong = MulticlassExamples.scored(ABC, new int[] {0}, new double[][] {{0}, {1}, {0}});
        assertThat(value("log_loss", wrong)).isEqualTo(MetricValue.defined(36.04365338911715));
    }

    @Test
    void topKCannotMissWhenKIsTheNumberOfClasses() throws LiteralException {
        assertThat(value("top_k_accuracy@3", ROWS.withProbabilities(PROBABILITIES)))
                .isEqualTo(MetricValue.undefined("no row can miss when k is 3 and there are 3 classes"));
    }

    @Test
    void anUnknownClassIsNamed() throws LiteralException {
        assertThat(value("recall(class=d)", ROWS)).isEqualTo(MetricValue.undefined("the model has no class 'd'"));
        assertThat(metric("recall(class=d)").support(ROWS)).isZero();
    }

    @Test
    void distancesOfClassesNeedDeclaredClasses() throws LiteralException {
        assertThat(value("cohen_kappa(weights=linear)", ROWS))
                .isEqualTo(MetricValue.undefined(
                        "the classes have no order, since the suite does not list them under 'classes'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "accuracy; accuracy",
                "f1; f1|average:macro|absent:undefined",
                "f1(average=weighted, absent=zero); f1|average:weighted|absent:zero",
                "f1(average=micro); f1|average:micro",
                "precision(class=a b); precision|class:a b",
                "f_beta(beta=0.5); f_beta|beta:0.5|average:macro|absent:undefined",
                "f_beta(beta=2, average=micro); f_beta|beta:2|average:micro",
                "cohen_kappa; cohen_kappa|weights:none",
                "top_k_accuracy; top_k_accuracy|k:2",
                "roc_auc; roc_auc|multi:ovr|average:macro",
                "roc_auc(class=a); roc_auc|multi:ovr|class:a",
                "roc_auc(multi=ovo, average=weighted); roc_auc|multi:ovo|average:weighted",
                "average_precision; average_precision|average:macro",
                "ece; ece|bins:10|strategy:width",
                "mce(bins=4, strategy=mass); mce|bins:4|strategy:mass"
            })
    void aSignatureHasEveryParameter(String written, String signature) throws LiteralException {
        assertThat(metric(written).signature()).isEqualTo(signature);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f1(average=samples) | f1 needs one of macro, weighted, micro for 'average', not 'samples'",
                "f1(average=micro, absent=zero) | f1 has no 'absent' together with average=micro, so leave one of them out",
                "f1(class=a, average=macro) | f1 has no 'average' together with 'class', so leave one of them out",
                "f1(empty=one) | f1 has no argument 'empty'; it takes average, class, absent",
                "f_beta | f_beta needs 'beta', a number above 0",
                "roc_auc(class=a, average=macro) | roc_auc has no 'average' together with 'class', so leave one of them out",
                "roc_auc(multi=ovo, class=a) | roc_auc has no 'class' together with multi=ovo, so leave one of them out"
            })
    void argumentsThatDoNotFitAreRefused(String written, String message) {
        assertThatThrownBy(() -> metric(written))
                .isInstanceOf(LiteralException.class)
                .hasMessage(message);
    }

    @Test
    void hitsOfTwoModelsArePaired() throws LiteralException {
        MulticlassExamples baseline = MulticlassExamples.of(ABC, new int[] {0, 0, 1, 2, 2}, new int[] {0, 0, 0, 2, 2});
        assertThat(metric("accuracy").paired(ROWS, baseline))
                .usingRecursiveComparison()
                .isEqualTo(new Paired.Hits(
                        new boolean[] {true, false, true, true, false}, new boolean[] {true, true, false, true, true}));
        assertThat(metric("zero_one_loss").paired(ROWS, baseline))
                .usingRecursiveComparison()
                .isEqualTo(new Paired.Hits(
                        new boolean[] {false, true, false, false, true},
                        new boolean[] {false, false, true, false, false}));
        assertThat(metric("recall(class=c)").paired(ROWS, baseline))
                .usingRecursiveComparison()
                .isEqualTo(new Paired.Hits(new boolean[] {true, false}, new boolean[] {true, true}));
    }

    @Test
    void lossesAndAreasOfTwoModelsArePaired() throws LiteralException {
        MulticlassExamples candidate = ROWS.withProbabilities(PROBABILITIES);
        MulticlassExamples baseline =
                ROWS.withProbabilities(new double[][] {{1, 1, 0, 0, 0}, {0, 0, 1, 0, 0}, {0, 0, 0, 1, 1}});
        assertThat(metric("brier").paired(candidate, baseline)).isInstanceOf(Paired.Losses.class);
        assertThat(metric("roc_auc(class=a)").paired(candidate, baseline))
                .usingRecursiveComparison()
                .isEqualTo(Paired.Areas.of(
                        new boolean[] {true, true, false, false, false}, PROBABILITIES[0], new double[] {1, 1, 0, 0, 0
                        }));
    }

    @ParameterizedTest
    @CsvSource({"f1", "precision(class=a)", "balanced_accuracy", "roc_auc", "log_loss"})
    void whatHasNoClosedFormIsDrawnAgain(String metric) throws LiteralException {
        assertThat(metric(metric).paired(ROWS, ROWS)).isEqualTo(Paired.resampling());
    }

    @ParameterizedTest
    @CsvSource({"accuracy", "recall(class=a)"})
    void rowsWithWeightsAreDrawnAgain(String metric) throws LiteralException {
        MulticlassExamples weighted = ROWS.withWeights(new double[] {1, 2, 1, 1, 1});
        assertThat(metric(metric).paired(weighted, weighted)).isEqualTo(Paired.resampling());
    }

    @ParameterizedTest
    @CsvSource({
        "accuracy, 5",
        "f1, 1",
        "f1(average=micro), 5",
        "balanced_accuracy, 1",
        "recall(class=c), 2",
        "precision(class=c), 1",
        "precision, 1",
        "roc_auc(class=a), 2",
        "roc_auc(multi=ovo), 1",
        "average_precision(class=b), 1"
    })
    void theSmallestClassSupportsTheNumber(String metric, long support) throws LiteralException {
        assertThat(metric(metric).support(ROWS)).isEqualTo(support);
    }

    private static MulticlassExamples withoutC() {
        return MulticlassExamples.of(ABC, new int[] {0, 0, 1}, new int[] {0, 1, 1});
    }

    private static double[][] firstRows(int rows) {
        return Arrays.stream(PROBABILITIES)
                .map(column -> Arrays.copyOf(column, rows))
                .toArray(double[][]::new);
    }

    private static MetricValue value(String metric, MulticlassExamples examples) throws LiteralException {
        return metric(metric).of(examples);
    }

    private static Metric<MulticlassExamples> metric(String written) throws LiteralException {
        MetricText text = MetricText.parse(written);
        return MulticlassMetrics.family().find(text.name()).orElseThrow().metric(text);
    }
}
