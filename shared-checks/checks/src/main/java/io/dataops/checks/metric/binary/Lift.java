package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.math.BigDecimal;
import java.util.List;

/**
 * How many times as common positive rows are among those with the highest scores as among all. The top are the fewest rows
 * whose number, with weights whose weight, reaches the share. Rows with equal scores share the places that are left for them,
 * each of their mean weight, so that their order in the data says nothing: as the mean over all orders does (McSherry and
 * Najork, Computing information retrieval performance measures efficiently in the presence of tied scores, 2008).
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
                    "the precision of the ceil(share · rows) highest scores over the prevalence; equal scores share places as"
                            + " in McSherry and Najork 2008")
            .example("lift@0.1")
            .at(SHARE)
            .reads(arguments -> metric(arguments.get(SHARE)));

    /** As a share of the weight of the top. */
    private static final double ROUNDING = 1e-12;

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
        // The same weights added up in another order, or scaled, may differ in their last digits.
        double reached = wanted * (1 - ROUNDING);
        Top top = new Top(examples);
        while (top.taken < reached && top.next < examples.size()) {
            top.takeTied(reached);
        }
        return top.positive / top.taken / examples.totals().prevalence();
    }

    /** The rows that are taken already, from the highest score on. */
    private static final class Top {
        private final BinaryExamples examples;
        private int next;
        private double taken;
        private double positive;

        Top(BinaryExamples examples) {
            this.examples = examples;
        }

        /** Takes as many of the next rows, which have one score, as reach a weight if each weighs their mean. */
        void takeTied(double reached) {
            double score = examples.score(next);
            double weight = 0;
            double positiveWeight = 0;
            long rows = 0;
            for (; next < examples.size() && examples.score(next) == score; next++) {
                double more = examples.weight(next);
                weight += more;
                positiveWeight += examples.positive(next) ? more : 0;
                rows += more > 0 ? examples.count(next) : 0;
            }
            if (rows > 0) {
                double part = Math.min(1, Math.ceil((reached - taken) / (weight / rows)) / rows);
                taken += part * weight;
                positive += part * positiveWeight;
            }
        }
    }
}
