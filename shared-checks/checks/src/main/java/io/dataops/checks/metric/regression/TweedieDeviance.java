package io.dataops.checks.metric.regression;

import java.util.Optional;

/**
 * Twice the log likelihood that a Tweedie distribution with the prediction as its mean loses against one with the label
 * as its mean (Jørgensen 1987).
 *
 * @param power not between 0 and 1, where there is no such distribution
 */
record TweedieDeviance(double power) implements RowLoss {
    private static final Domain LABEL_FROM_0 =
            Domain.without("the label is negative", (rows, row) -> rows.label(row) < 0);
    private static final Domain LABEL_ABOVE_0 =
            Domain.without("the label is not above 0", (rows, row) -> rows.label(row) <= 0);
    private static final Domain PREDICTION_ABOVE_0 =
            Domain.without("the prediction is not above 0", (rows, row) -> rows.prediction(row) <= 0);
    /** Up to here the terms of the series shrink to a quarter, and beyond it the formula loses two digits at most. */
    private static final double NEAR = 0.25;

    /** The labels and predictions that the distribution allows. */
    Domain domain() {
        if (power == 0) {
            return Domain.ROWS;
        }
        if (power < 0) {
            return Domain.ROWS.and(PREDICTION_ABOVE_0);
        }
        return Domain.ROWS.and(power < 2 ? LABEL_FROM_0 : LABEL_ABOVE_0).and(PREDICTION_ABOVE_0);
    }

    /** Where the mean label is a prediction that the distribution allows; of labels that differ and are not negative it is. */
    Domain domainOfMean() {
        return rows -> power < 0 && !(Moments.of(rows).meanLabel() > 0)
                ? Optional.of("the mean label is not above 0")
                : Optional.empty();
    }

    /** At least 0, which is cut off where rounding would leave less. */
    @Override
    public double of(RegressionExamples rows, int row) {
        return Math.max(0, unitDeviance(rows.label(row), rows.prediction(row)));
    }

    private double unitDeviance(double label, double prediction) {
        if (power == 0) {
            return (label - prediction) * (label - prediction);
        }
        double excess = (label - prediction) / prediction;
        if (Math.abs(excess) * (1 + Math.abs(2 - power)) <= NEAR) {
            return nearby(excess) * Math.pow(prediction, 2 - power);
        }
        if (power == 1) {
            double logarithms = label == 0 ? 0 : label * Math.log(label / prediction);
            return 2 * (logarithms - label + prediction);
        }
        if (power == 2) {
            return 2 * (Math.log(prediction / label) + label / prediction - 1);
        }
        return 2
                * (Math.pow(Math.max(label, 0), 2 - power) / ((1 - power) * (2 - power))
                        - label * Math.pow(prediction, 1 - power) / (1 - power)
                        + Math.pow(prediction, 2 - power) / (2 - power));
    }

    /**
     * The deviance from a prediction of 1, as the series of powers of how far the label is from it. The formula subtracts
     * numbers that hardly differ there, and a label that is nearly right would have whatever rounding leaves.
     */
    private double nearby(double excess) {
        double term = excess * excess;
        double sum = term;
        for (int exponent = 2; Math.abs(term) > Math.ulp(sum); exponent++) {
            term *= excess * (2 - power - exponent) / (exponent + 1);
            sum += term;
        }
        return sum;
    }
}
