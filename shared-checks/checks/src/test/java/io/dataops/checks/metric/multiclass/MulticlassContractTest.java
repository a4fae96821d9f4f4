package io.dataops.checks.metric.multiclass;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.checks.metric.classwise.MetricContract;
import io.dataops.checks.metric.classwise.ReferenceCases;
import io.dataops.results.literal.LiteralException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class MulticlassContractTest implements MetricContract<MulticlassExamples> {
    private static final ClassList CLASSES =
            new ClassList(ClassList.Noun.CLASS, List.of("a", "b", "c", "d"), ClassList.Order.DECLARED);

    @Override
    public MetricFamily<MulticlassExamples> family() {
        return MulticlassMetrics.family();
    }

    @Override
    public List<String> further() {
        return List.of(
                "f1(average=macro)",
                "f1(absent=skip)",
                "precision(absent=zero)",
                "recall(class=b)",
                "jaccard(average=micro)",
                "cohen_kappa(weights=none)",
                "cohen_kappa(weights=linear)",
                "top_k_accuracy@2",
                "roc_auc(multi=ovr)",
                "roc_auc(multi=ovo, average=weighted)",
                "average_precision(class=d)",
                "ece(strategy=mass, bins=4)");
    }

    /** A few rows, so that classes are missing, ties and probabilities of 0 happen. */
    @Override
    public MulticlassExamples plain(Random random) {
        int rows = 6 + random.nextInt(30);
        double[][] probabilities = new double[CLASSES.size()][rows];
        for (int row = 0; row < rows; row++) {
            int left = 8;
            for (int c = 0; c < CLASSES.size() - 1; c++) {
                int share = random.nextInt(left + 1);
                probabilities[c][row] = share / 8.0;
                left -= share;
            }
            probabilities[CLASSES.size() - 1][row] = left / 8.0;
        }
        return MulticlassExamples.scored(
                CLASSES, random.ints(rows, 0, 3 + random.nextInt(2)).toArray(), probabilities);
    }

    @Override
    public MulticlassExamples plain(MulticlassExamples examples, int[] rows) {
        return MulticlassExamples.of(
                CLASSES,
                Arrays.stream(rows).map(examples::label).toArray(),
                Arrays.stream(rows).map(examples::prediction).toArray());
    }

    @RepeatedTest(20)
    void microF1IsAccuracy(RepetitionInfo seed) throws LiteralException {
        MulticlassExamples examples = drawn(new Random(seed.getCurrentRepetition()));
        double accuracy = number("accuracy", examples);
        for (String micro : List.of("f1(average=micro)", "precision(average=micro)", "recall(average=micro)")) {
            assertThat(number(micro, examples)).as(micro).isCloseTo(accuracy, ROUNDING);
        }
        assertThat(number("recall(average=weighted)", examples)).isCloseTo(accuracy, ROUNDING);
        assertThat(number("zero_one_loss", examples)).isCloseTo(1 - accuracy, ROUNDING);
    }

    @RepeatedTest(20)
    void macroRecallOfClassesWithRowsIsBalancedAccuracy(RepetitionInfo seed) throws LiteralException {
        MulticlassExamples examples = drawn(new Random(seed.getCurrentRepetition()));
        assertThat(number("recall(absent=skip)", examples)).isCloseTo(number("balanced_accuracy", examples), ROUNDING);
    }

    private double number(String metric, MulticlassExamples examples) throws LiteralException {
        return ReferenceCases.value(family(), metric, examples).number().orElseThrow();
    }
}
