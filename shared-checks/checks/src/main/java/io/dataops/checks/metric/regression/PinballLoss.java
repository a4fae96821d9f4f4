package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Declaration;
import io.dataops.checks.metric.Signature;
import io.dataops.results.literal.LiteralException;

/** Metrics of predicted quantiles. */
final class PinballLoss {
    private static final MetricParameter<Double> QUANTILE =
            MetricParameter.share("quantile", "0.5", "The quantile that the model predicts, such as 0.9.");

    static final MetricType<RegressionExamples> PINBALL = MetricType.<RegressionExamples>named("pinball_loss")
            .alsoCalled("quantile_loss", "mean_pinball_loss")
            .summary("The mean of quantile · (label − prediction) where the label is above the prediction, and of"
                    + " (1 − quantile) · (prediction − label) elsewhere.")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 and up, in the unit of the label")
            .undefinedWhen("there is no row with a weight")
            .source("Koenker and Bassett 1978; scikit-learn, mean_pinball_loss")
            .parameter(QUANTILE)
            .example("pinball_loss(quantile=0.9)")
            .reads(arguments -> mean(signature("pinball_loss", arguments), arguments.get(QUANTILE)));

    static final MetricType<RegressionExamples> D2_ABSOLUTE = skill("d2_absolute_error")
            .alsoCalled("d2_absolute_error_score")
            .summary("The share of the absolute error that the model saves over always predicting the median label.")
            .source("scikit-learn, d2_absolute_error_score")
            .is(skill("d2_absolute_error", 0.5));

    static final MetricType<RegressionExamples> D2_PINBALL = skill("d2_pinball")
            .alsoCalled("d2_pinball_score")
            .summary("The share of the pinball loss that the model saves over always predicting that quantile of the"
                    + " labels, the smallest label that this share of the weight does not exceed.")
            .source(
                    "scikit-learn, d2_pinball_score with weights; without them it interpolates between labels, which is not"
                            + " the best constant")
            .parameter(QUANTILE)
            .example("d2_pinball(quantile=0.9)")
            .reads(arguments -> skill(signature("d2_pinball", arguments), arguments.get(QUANTILE)));

    private PinballLoss() {}

    private static Declaration<RegressionExamples> skill(String name) {
        return MetricType.<RegressionExamples>named(name)
                .better(Direction.HIGHER_IS_BETTER)
                .range("up to 1; below 0 when the constant is the better prediction")
                .undefinedWhen("there is no row with a weight, or every label is the same");
    }

    private static String signature(String name, MetricArguments arguments) throws LiteralException {
        return new Signature(name).with("quantile", arguments.get(QUANTILE)).text();
    }

    private static MeanLoss mean(String signature, double quantile) {
        return new MeanLoss(signature, (rows, row) -> {
            double error = rows.error(row);
            return error > 0 ? (1 - quantile) * error : -quantile * error;
        });
    }

    private static Formula skill(String signature, double quantile) {
        return Formula.skill(
                signature,
                mean(signature, quantile),
                rows -> WeightedQuantile.of(rows, RegressionExamples::label).at(quantile));
    }
}
