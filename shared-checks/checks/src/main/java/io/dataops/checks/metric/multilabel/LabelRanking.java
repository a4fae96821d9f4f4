package io.dataops.checks.metric.multilabel;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.classwise.RowMean;
import io.dataops.checks.metric.classwise.RowMean.Condition;
import io.dataops.checks.metric.classwise.RowMean.Kind;
import io.dataops.checks.metric.classwise.RowMean.RowNumber;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How well the probabilities of a row put its labels before all others. A row without any label, or with every one, has
 * nothing to rank; it counts as scikit-learn has it, and examples without any other row leave the metric undefined.
 */
final class LabelRanking {
    private static final String SOURCE = "Tsoumakas, Katakis and Vlahavas 2010; scikit-learn ";

    static final MetricType<MultilabelExamples> AVERAGE_PRECISION = declared("label_ranking_average_precision")
            .summary(
                    "Of the labels of a row, the mean share of labels among all that are at least as probable; a row without"
                            + " any label, or with every one, counts 1.")
            .alsoCalled("lrap", "label_ranking_average_precision_score")
            .better(Direction.HIGHER_IS_BETTER)
            .range("0 to 1")
            .source(SOURCE + "label_ranking_average_precision_score")
            .is(mean("label_ranking_average_precision", LabelRanking::averagePrecision));

    static final MetricType<MultilabelExamples> COVERAGE_ERROR = declared("coverage_error")
            .summary(
                    "How many of the most probable labels it takes to have all labels of a row, equally probable ones all"
                            + " counted; a row without any label counts 0.")
            .alsoCalled("coverage")
            .better(Direction.LOWER_IS_BETTER)
            .range("0 to the number of labels")
            .source(SOURCE + "coverage_error")
            .is(mean("coverage_error", LabelRanking::coverage));

    static final MetricType<MultilabelExamples> RANKING_LOSS = declared("ranking_loss")
            .summary(
                    "Of the pairs of a label that a row has and one that it has not, the share in which the first is not more"
                            + " probable; a row without any label, or with every one, counts 0.")
            .alsoCalled("label_ranking_loss")
            .better(Direction.LOWER_IS_BETTER)
            .range("0 to 1")
            .source(SOURCE + "label_ranking_loss")
            .is(mean("ranking_loss", LabelRanking::loss));

    private LabelRanking() {}

    private static MetricType.Declaration<MultilabelExamples> declared(String name) {
        return MetricType.<MultilabelExamples>named(name)
                .comparedBy(ComparedBy.T)
                .undefinedWhen(
                        "the model gives no probabilities, there is no row, every weight is 0, or every row has no"
                                + " label or every label");
    }

    private static RowMean<MultilabelExamples> mean(String name, RowNumber<MultilabelExamples> number) {
        Condition<MultilabelExamples> scores = Condition.scores();
        return new RowMean<>(
                name, examples -> scores.missing(examples).or(() -> nothingToRank(examples)), number, Kind.LOSS);
    }

    private static Optional<String> nothingToRank(MultilabelExamples examples) {
        int all = examples.classes().size();
        boolean some = examples.weights().total() == 0
                || IntStream.range(0, examples.weights().size())
                        .filter(row -> examples.weights().weight(row) > 0)
                        .mapToLong(row -> having(examples, row))
                        .anyMatch(having -> having > 0 && having < all);
        return some
                ? Optional.empty()
                : Optional.of("every row has no label or every label, so there is nothing to rank");
    }

    private static long having(MultilabelExamples examples, int row) {
        return count(examples, label -> examples.isLabelled(label, row));
    }

    private static double averagePrecision(MultilabelExamples examples, int row) {
        int all = examples.classes().size();
        long having = having(examples, row);
        if (having == 0 || having == all) {
            return 1;
        }
        double sum = 0;
        for (int label = 0; label < all; label++) {
            if (examples.isLabelled(label, row)) {
                double own = examples.scores().score(label, row);
                long above = count(examples, other -> examples.scores().score(other, row) >= own);
                long right = count(
                        examples,
                        other -> examples.scores().score(other, row) >= own && examples.isLabelled(other, row));
                sum += (double) right / above;
            }
        }
        return sum / having;
    }

    private static double coverage(MultilabelExamples examples, int row) {
        double lowest = IntStream.range(0, examples.classes().size())
                .filter(label -> examples.isLabelled(label, row))
                .mapToDouble(label -> examples.scores().score(label, row))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        return count(examples, label -> examples.scores().score(label, row) >= lowest);
    }

    private static double loss(MultilabelExamples examples, int row) {
        long having = having(examples, row);
        long pairs = having * (examples.classes().size() - having);
        if (pairs == 0) {
            return 0;
        }
        long wrong = 0;
        for (int label = 0; label < examples.classes().size(); label++) {
            if (examples.isLabelled(label, row)) {
                double own = examples.scores().score(label, row);
                wrong += count(
                        examples,
                        other -> examples.scores().score(other, row) >= own && !examples.isLabelled(other, row));
            }
        }
        return (double) wrong / pairs;
    }

    private static long count(MultilabelExamples examples, IntPredicate label) {
        return IntStream.range(0, examples.classes().size()).filter(label).count();
    }
}
