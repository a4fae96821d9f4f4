package io.dataops.checks.metric.multiclass;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.classwise.RowMean;
import io.dataops.checks.metric.classwise.RowMean.Condition;
import io.dataops.checks.metric.classwise.RowMean.Kind;

/** Losses that each row has from its probabilities. */
final class RowLoss {
    /** Nearer to 0 or 1 no probability counts: the machine epsilon of doubles, 2.220446049250313e-16. */
    private static final double CLIP = Math.ulp(1.0);

    static final MetricType<MulticlassExamples> LOG_LOSS = MetricType.<MulticlassExamples>named("log_loss")
            .summary(
                    "Mean of the negative natural logarithm of the probability that a row's class got, which counts as at"
                            + " least 2.2e-16.")
            .alsoCalled("logloss", "cross_entropy", "categorical_crossentropy", "neg_log_loss")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 to 36.05")
            .undefinedWhen("the model gives no probabilities, there is no row, or every weight is 0")
            .source("Good 1952; scikit-learn log_loss")
            .is(new RowMean<>("log_loss", Condition.scores(), RowLoss::logarithmic, Kind.LOSS));

    static final MetricType<MulticlassExamples> BRIER = MetricType.<MulticlassExamples>named("brier")
            .summary("Mean over the rows of the squared errors of the probabilities, added up over the classes.")
            .alsoCalled("brier_score", "brier_score_loss")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 to 2")
            .undefinedWhen("the model gives no probabilities, there is no row, or every weight is 0")
            .source("Brier 1950")
            .is(new RowMean<>("brier", Condition.scores(), RowLoss::quadratic, Kind.LOSS));

    private RowLoss() {}

    private static double logarithmic(MulticlassExamples examples, int row) {
        double probability = examples.scores().score(examples.label(row), row);
        return -Math.log(Math.min(Math.max(probability, CLIP), 1 - CLIP));
    }

    private static double quadratic(MulticlassExamples examples, int row) {
        double sum = 0;
        for (int c = 0; c < examples.classes().size(); c++) {
            double error = examples.scores().score(c, row) - (examples.isLabelled(c, row) ? 1 : 0);
            sum += error * error;
        }
        return sum;
    }
}
