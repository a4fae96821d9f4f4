package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Declaration;
import io.dataops.checks.metric.Signature;
import io.dataops.results.literal.LiteralException;

/** Metrics of the unit deviance of a Tweedie distribution. */
final class Deviances {
    private static final MetricParameter<Double> POWER = new MetricParameter<>(
            "power",
            "0",
            "0, a negative number, or a number from 1",
            "How the variance grows with the mean: 0 normal, 1 Poisson, 2 gamma, 3 inverse Gaussian.",
            Deviances::power);

    static final MetricType<RegressionExamples> POISSON = deviance("poisson_deviance")
            .alsoCalled("mean_poisson_deviance")
            .summary("The mean Poisson deviance, for counts.")
            .undefinedWhen("there is no row with a weight, a label is negative, or a prediction is not above 0")
            .source("scikit-learn, mean_poisson_deviance")
            .is(mean("poisson_deviance", 1));

    static final MetricType<RegressionExamples> GAMMA = deviance("gamma_deviance")
            .alsoCalled("mean_gamma_deviance")
            .summary("The mean gamma deviance, for amounts: errors count relative to the prediction.")
            .undefinedWhen("there is no row with a weight, or a label or prediction is not above 0")
            .source("scikit-learn, mean_gamma_deviance")
            .is(mean("gamma_deviance", 2));

    static final MetricType<RegressionExamples> TWEEDIE = deviance("tweedie_deviance")
            .alsoCalled("mean_tweedie_deviance")
            .summary("The mean deviance of a Tweedie distribution.")
            .undefinedWhen("there is no row with a weight, or the power does not allow a label or prediction")
            .source("Jørgensen 1987; scikit-learn, mean_tweedie_deviance")
            .parameter(POWER)
            .example("tweedie_deviance(power=1.5)")
            .reads(arguments -> mean(signature("tweedie_deviance", arguments), arguments.get(POWER)));

    static final MetricType<RegressionExamples> D2_TWEEDIE = MetricType.<RegressionExamples>named("d2_tweedie")
            .alsoCalled("d2_tweedie_score")
            .summary("The share of the Tweedie deviance that the model saves over always predicting the mean label.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("up to 1; below 0 when the mean label is the better prediction")
            .undefinedWhen(
                    "there is no row with a weight, every label is the same, or the power does not allow a label, a"
                            + " prediction or the mean label")
            .source("scikit-learn, d2_tweedie_score")
            .parameter(POWER)
            .example("d2_tweedie(power=1.5)")
            .reads(Deviances::skill);

    private Deviances() {}

    private static double power(String text) {
        double power = Double.parseDouble(text);
        if (!Double.isFinite(power) || (power > 0 && power < 1)) {
            throw new IllegalArgumentException(text);
        }
        return power;
    }

    private static Declaration<RegressionExamples> deviance(String name) {
        return MetricType.<RegressionExamples>named(name)
                .better(Direction.LOWER_IS_BETTER)
                .comparedBy(ComparedBy.T)
                .range("0 and up");
    }

    private static String signature(String name, MetricArguments arguments) throws LiteralException {
        return new Signature(name).with("power", arguments.get(POWER)).text();
    }

    private static MeanLoss mean(String signature, double power) {
        TweedieDeviance deviance = new TweedieDeviance(power);
        return new MeanLoss(signature, deviance.domain(), deviance);
    }

    private static Formula skill(MetricArguments arguments) throws LiteralException {
        String signature = signature("d2_tweedie", arguments);
        TweedieDeviance deviance = new TweedieDeviance(arguments.get(POWER));
        return Formula.skill(
                signature,
                new MeanLoss(signature, deviance.domain().and(deviance.domainOfMean()), deviance),
                rows -> Moments.of(rows).meanLabel());
    }
}
