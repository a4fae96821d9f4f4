package io.dataops.checks.metric.multiclass;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.classwise.RowMean;
import io.dataops.checks.metric.classwise.RowMean.Condition;
import io.dataops.checks.metric.classwise.RowMean.Kind;
import java.util.Optional;

/** Shares of rows that a model gets right, or wrong. */
final class HitRate {
    private static final MetricParameter<Integer> K =
            MetricParameter.count("k", "2", "How many of the likeliest classes may hold the label.");

    static final MetricType<MulticlassExamples> ACCURACY = MetricType.<MulticlassExamples>named("accuracy")
            .summary("Share of rows whose class is predicted.")
            .alsoCalled("accuracy_score", "acc", "hit_rate")
            .better(Direction.HIGHER_IS_BETTER)
            .comparedBy(ComparedBy.MCNEMAR)
            .range("0 to 1")
            .undefinedWhen("there is no row, or every weight is 0")
            .source("scikit-learn accuracy_score")
            .is(new RowMean<MulticlassExamples>(
                    "accuracy",
                    Condition.none(),
                    (examples, row) -> examples.label(row) == examples.prediction(row) ? 1 : 0,
                    Kind.FLAG));

    static final MetricType<MulticlassExamples> ZERO_ONE_LOSS = MetricType.<MulticlassExamples>named("zero_one_loss")
            .summary("Share of rows for which another class than theirs is predicted.")
            .alsoCalled("error_rate", "misclassification_rate")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.MCNEMAR)
            .range("0 to 1")
            .undefinedWhen("there is no row, or every weight is 0")
            .source("scikit-learn zero_one_loss")
            .is(new RowMean<MulticlassExamples>(
                    "zero_one_loss",
                    Condition.none(),
                    (examples, row) -> examples.label(row) == examples.prediction(row) ? 0 : 1,
                    Kind.FLAG));

    static final MetricType<MulticlassExamples> TOP_K_ACCURACY = MetricType.<MulticlassExamples>named("top_k_accuracy")
            .summary("Share of rows whose class is among the k with the highest probability; of equal ones the earlier"
                    + " class counts as higher.")
            .alsoCalled("top_k_accuracy_score", "hit_at_k", "top_5_accuracy")
            .better(Direction.HIGHER_IS_BETTER)
            .comparedBy(ComparedBy.MCNEMAR)
            .range("0 to 1")
            .undefinedWhen("the model gives no probabilities, there is no row, every weight is 0, or k is not below the"
                    + " number of classes, so that no row can miss")
            .source("scikit-learn top_k_accuracy_score, but for ties, which it breaks toward the later class")
            .example("top_k_accuracy@3")
            .at(K)
            .reads(arguments -> topK(arguments.get(K)));

    private HitRate() {}

    private static Metric<MulticlassExamples> topK(int k) {
        Condition<MulticlassExamples> scores = Condition.scores();
        return new RowMean<MulticlassExamples>(
                "top_k_accuracy|k:" + k,
                examples -> scores.missing(examples).or(() -> cannotMiss(examples, k)),
                (examples, row) -> rank(examples, row) < k ? 1 : 0,
                Kind.FLAG);
    }

    private static Optional<String> cannotMiss(MulticlassExamples examples, int k) {
        int classes = examples.classes().size();
        return k < classes
                ? Optional.empty()
                : Optional.of("no row can miss when k is " + k + " and there are " + classes + " classes");
    }

    /** How many classes come before that of the row. */
    private static int rank(MulticlassExamples examples, int row) {
        int label = examples.label(row);
        double own = examples.scores().score(label, row);
        int before = 0;
        for (int c = 0; c < examples.classes().size(); c++) {
            double other = examples.scores().score(c, row);
            before += other > own || (other == own && c < label) ? 1 : 0;
        }
        return before;
    }
}
