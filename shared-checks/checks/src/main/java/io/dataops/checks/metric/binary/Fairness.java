package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Declaration;
import io.dataops.checks.metric.binary.GroupGap.Aggregate;
import io.dataops.checks.metric.binary.GroupGap.Comparison;
import io.dataops.results.literal.LiteralException;
import java.util.List;

/** The metrics of fairness between groups, each a {@link GroupGap} of some rates. */
final class Fairness {
    private static final MetricParameter<String> BY =
            MetricParameter.text("by", null, "The column whose values are the groups.");
    private static final MetricParameter<Integer> AT_LEAST = MetricParameter.count(
            "at_least", "1", "How many of the rows that the rate needs a group must have; smaller ones are left out.");
    private static final MetricParameter<Aggregate> AGGREGATE = new MetricParameter<>(
            "aggregate",
            "worst",
            "worst or mean",
            "Whether the wider gap of the two rates counts, or the mean of both.",
            Fairness::aggregate);

    static final MetricType<BinaryExamples> DEMOGRAPHIC_PARITY_DIFFERENCE = type(
            declare("demographic_parity_difference", Comparison.DIFFERENCE)
                    .alsoCalled("statistical_parity_difference", "demographic_parity")
                    .summary("The widest gap between groups in the share of rows predicted positive."),
            "demographic_parity_difference",
            GroupRate.SELECTION,
            Comparison.DIFFERENCE);

    static final MetricType<BinaryExamples> DEMOGRAPHIC_PARITY_RATIO = type(
            declare("demographic_parity_ratio", Comparison.RATIO)
                    .alsoCalled("disparate_impact", "four_fifths", "selection_rate_ratio")
                    .summary("The lowest share of rows predicted positive among groups, over the highest."),
            "demographic_parity_ratio",
            GroupRate.SELECTION,
            Comparison.RATIO);

    static final MetricType<BinaryExamples> EQUAL_OPPORTUNITY_DIFFERENCE = type(
            declare("equal_opportunity_difference", Comparison.DIFFERENCE)
                    .alsoCalled("true_positive_rate_difference", "equal_opportunity")
                    .summary("The widest gap between groups in the true positive rate."),
            "equal_opportunity_difference",
            GroupRate.TRUE_POSITIVE,
            Comparison.DIFFERENCE);

    static final MetricType<BinaryExamples> EQUALIZED_ODDS_DIFFERENCE = declare(
                    "equalized_odds_difference", Comparison.DIFFERENCE)
            .alsoCalled("equalised_odds_difference", "average_odds_difference", "equalized_odds")
            .summary("The gaps between groups in true and false positive rate: the wider one, or the mean of both.")
            .parameter(AGGREGATE)
            .reads(arguments -> gap(
                    arguments,
                    "equalized_odds_difference",
                    List.of(GroupRate.TRUE_POSITIVE, GroupRate.FALSE_POSITIVE),
                    Comparison.DIFFERENCE,
                    arguments.get(AGGREGATE)));

    static final MetricType<BinaryExamples> PREDICTIVE_PARITY_DIFFERENCE = type(
            declare("predictive_parity_difference", Comparison.DIFFERENCE)
                    .alsoCalled("precision_difference", "predictive_parity")
                    .summary("The widest gap between groups in precision."),
            "predictive_parity_difference",
            GroupRate.PRECISION,
            Comparison.DIFFERENCE);

    static final MetricType<BinaryExamples> ACCURACY_DIFFERENCE = type(
            declare("accuracy_difference", Comparison.DIFFERENCE)
                    .alsoCalled("overall_accuracy_equality", "accuracy_score_difference")
                    .summary("The widest gap between groups in accuracy."),
            "accuracy_difference",
            GroupRate.ACCURACY,
            Comparison.DIFFERENCE);

    static final MetricType<BinaryExamples> ACCURACY_RATIO = type(
            declare("accuracy_ratio", Comparison.RATIO)
                    .alsoCalled("accuracy_score_ratio")
                    .summary("The lowest accuracy among groups, over the highest."),
            "accuracy_ratio",
            GroupRate.ACCURACY,
            Comparison.RATIO);

    private Fairness() {}

    private static Aggregate aggregate(String text) {
        for (Aggregate aggregate : Aggregate.values()) {
            if (aggregate.toString().equals(text)) {
                return aggregate;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static Declaration<BinaryExamples> declare(String name, Comparison comparison) {
        return MetricType.<BinaryExamples>named(name)
                .better(comparison.direction())
                .range("0 to 1")
                .undefinedWhen("fewer than two groups have the rows that the rate needs")
                .source("Hardt, Price and Srebro 2016; as Fairlearn, but a group without the rate is left out")
                .example(name + "(by=region)")
                .parameter(BY)
                .parameter(AT_LEAST)
                .parameter(Decision.PARAMETER);
    }

    private static MetricType<BinaryExamples> type(
            Declaration<BinaryExamples> declaration, String name, GroupRate rate, Comparison comparison) {
        return declaration.reads(arguments -> gap(arguments, name, List.of(rate), comparison, Aggregate.WORST));
    }

    private static GroupGap gap(
            MetricArguments arguments, String name, List<GroupRate> rates, Comparison comparison, Aggregate aggregate)
            throws LiteralException {
        return new GroupGap(
                name,
                arguments.get(BY),
                rates,
                comparison,
                aggregate,
                arguments.get(Decision.PARAMETER),
                arguments.get(AT_LEAST));
    }
}
