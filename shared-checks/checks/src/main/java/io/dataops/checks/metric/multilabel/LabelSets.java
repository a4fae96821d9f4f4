package io.dataops.checks.metric.multilabel;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.classwise.RowMean;
import io.dataops.checks.metric.classwise.RowMean.Condition;
import io.dataops.checks.metric.classwise.RowMean.Kind;

/** What the set of predicted labels of a row has in common with the set of its labels. */
final class LabelSets {
    static final MetricType<MultilabelExamples> SUBSET_ACCURACY = MetricType.<MultilabelExamples>named(
                    "subset_accuracy")
            .summary("Share of rows for which every label is predicted and no other.")
            .alsoCalled("exact_match", "exact_match_ratio", "accuracy")
            .better(Direction.HIGHER_IS_BETTER)
            .comparedBy(ComparedBy.MCNEMAR)
            .range("0 to 1")
            .undefinedWhen("there is no row, or every weight is 0")
            .source("scikit-learn accuracy_score")
            .is(new RowMean<MultilabelExamples>(
                    "subset_accuracy",
                    Condition.none(),
                    (examples, row) -> wrong(examples, row) == 0 ? 1 : 0,
                    Kind.FLAG));

    static final MetricType<MultilabelExamples> HAMMING_LOSS = MetricType.<MultilabelExamples>named("hamming_loss")
            .summary("Share of labels that are missed or falsely predicted, averaged over the rows.")
            .alsoCalled("hamming_distance")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 to 1")
            .undefinedWhen("there is no row, or every weight is 0")
            .source("Tsoumakas and Katakis 2007; scikit-learn hamming_loss")
            .is(new RowMean<MultilabelExamples>(
                    "hamming_loss",
                    Condition.none(),
                    (examples, row) ->
                            (double) wrong(examples, row) / examples.classes().size(),
                    Kind.LOSS));

    private LabelSets() {}

    private static int wrong(MultilabelExamples examples, int row) {
        int wrong = 0;
        for (int label = 0; label < examples.classes().size(); label++) {
            wrong += examples.isLabelled(label, row) == examples.isPredicted(label, row) ? 0 : 1;
        }
        return wrong;
    }
}
