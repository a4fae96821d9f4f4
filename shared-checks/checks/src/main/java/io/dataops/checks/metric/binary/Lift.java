package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.math.BigDecimal;
import java.util.List;

/**
 * How many times as common positive rows are among those with the highest scores as among all. The top are the fewest rows
 * whose number, with weights whose weight, reaches the share; of rows with equal scores those that come first in the data.
 */
final class Lift {
    private static final MetricParameter<Double> SHARE = new MetricParameter<>(
            "share", null, "a number above 0 and up to 1", "The share of rows with the highest scores.", Lift::parse);

    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("lift")
            .alsoCalled("lift_at_k", "cumulative_lift")
            .summary("How many times as common positive rows are among the highest scores as among all rows.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("0 and above")
            .undefinedWhen("no row is positive")
            .source("the precision of the ceil(share · rows) highest scores over the prevalence")
            .example("lift@0.1")
            .at(SHARE)
            .reads(arguments -> metric(arguments.get(SHARE)));

    private Lift() {}

    private static double parse(String text) {
        double share = Double.parseDouble(text);
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(text);
        }
        return share;
    }

    private static FormulaMetric metric(double share) {
        return new FormulaMetric(
                new Signature("lift").with("share", share).toString(),
                List.of(Need.ROWS, Need.SCORES, Need.POSITIVES),
                examples -> MetricValue.defined(of(examples, share)));
    }

    private static double of(BinaryExamples examples, double share) {
        // As decimals: 0.07 of 100 rows are 7, not 7.000000000000001 and so 8.
        double wanted = BigDecimal.valueOf(share)
                .multiply(new BigDecimal(examples.totals().weight()))
                .doubleValue();
        double taken = 0;
        double positive = 0;
        for (int position = 0; taken < wanted && position < examples.size(); position++) {
            double weight = examples.weight(position);
            if (weight == 0) {
                continue;
            }
            double once = weight / examples.count(position);
            double enough = Math.min(examples.count(position), Math.ceil((wanted - taken) / once)) * once;
            taken += enough;
            positive += examples.positive(position) ? enough : 0;
        }
        return positive / taken / examples.totals().prevalence();
    }
}
