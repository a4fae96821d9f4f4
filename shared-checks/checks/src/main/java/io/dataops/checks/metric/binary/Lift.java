package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.math.BigDecimal;
import java.util.List;

/**
 * How many times as common positive rows are among those with the highest scores as among all. The top are the fewest rows
 * whose number, with weights whose weight, reaches the share. Of rows with one score no order is known: as many as are
 * needed are as often positive as all of them, and each weighs what they weigh on average.
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
            .source(
                    "the precision of the ceil(share · rows) highest scores over the prevalence; rows with one score share their"
                            + " places")
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
        for (int start = 0; taken < wanted && start < examples.size(); ) {
            Tied tied = Tied.from(examples, start);
            double part = tied.weight() == 0 ? 0 : tied.part(wanted - taken);
            taken += part * tied.weight();
            positive += part * tied.positive();
            if (part < 1 && part > 0) {
                break;
            }
            start = tied.end();
        }
        return positive / taken / examples.totals().prevalence();
    }

    /**
     * The rows of one score.
     *
     * @param end the position after them
     * @param rows how many of them have a weight
     * @param positive the weight of those that are positive
     */
    private record Tied(int end, double rows, double weight, double positive) {
        static Tied from(BinaryExamples examples, int start) {
            double rows = 0;
            double weight = 0;
            double positive = 0;
            int end = start;
            for (; end < examples.size() && examples.score(end) == examples.score(start); end++) {
                double here = examples.weight(end);
                rows += here == 0 ? 0 : examples.count(end);
                weight += here;
                positive += examples.positive(end) ? here : 0;
            }
            return new Tied(end, rows, weight, positive);
        }

        /** What share of them are the fewest rows that reach a weight; all of them when they do not. */
        double part(double wanted) {
            return Math.min(1, Math.ceil(wanted / (weight / rows)) / rows);
        }
    }
}
