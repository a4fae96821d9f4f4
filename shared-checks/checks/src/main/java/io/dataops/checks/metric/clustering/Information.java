package io.dataops.checks.metric.clustering;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Declaration;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Signature;
import io.dataops.results.literal.LiteralException;
import java.util.List;

/** Metrics of how much labels and clusters say of each other. */
final class Information {
    private static final String ONE_OF_BOTH = "all rows have one label and are in one cluster";

    private static final MetricParameter<Average> AVERAGE = MetricParameter.choice(
            "average",
            "arithmetic",
            "Of the entropies of labels and clusters, what divides.",
            List.of(Average.values()));
    private static final MetricParameter<Double> BETA =
            MetricParameter.positive("beta", "1", "How much more completeness counts than homogeneity.");

    static final MetricType<ClusteringExamples> ADJUSTED = metric("adjusted_mutual_info")
            .alsoCalled("ami", "adjusted_mutual_info_score", "mutual_info")
            .summary(
                    "Mutual information of labels and clusters, corrected for chance and divided by the arithmetic mean of"
                            + " their entropies.")
            .range("up to 1; about 0 by chance")
            .undefinedWhen(
                    "there is no label or no row, or labels and clusters both put all rows together, or both none,"
                            + " where scikit-learn answers 1")
            .source("Vinh, Epps and Bailey 2010; scikit-learn, adjusted_mutual_info_score")
            .is(new LabelAgreement("adjusted_mutual_info|average:arithmetic", Information::adjusted));

    static final MetricType<ClusteringExamples> NORMALIZED = metric("normalized_mutual_info")
            .alsoCalled("nmi", "normalized_mutual_info_score")
            .summary("Mutual information of labels and clusters, divided by an average of their entropies.")
            .range("0 to 1")
            .undefinedWhen(
                    "there is no label or no row, or that average is 0: all rows have one label and are in one cluster,"
                            + " with geometric or min one of both")
            .source("Strehl and Ghosh 2002; scikit-learn, normalized_mutual_info_score")
            .parameter(AVERAGE)
            .example("normalized_mutual_info(average=max)")
            .reads(Information::normalized);

    static final MetricType<ClusteringExamples> V_MEASURE = metric("v_measure")
            .alsoCalled("v_measure_score")
            .summary("The harmonic mean of homogeneity and completeness, where completeness counts beta times as much.")
            .range("0 to 1")
            .undefinedWhen("there is no label or no row, or all rows have one label and are in one cluster, where"
                    + " scikit-learn answers 1")
            .source("Rosenberg and Hirschberg 2007; scikit-learn, v_measure_score")
            .parameter(BETA)
            .example("v_measure(beta=2)")
            .reads(Information::vMeasure);

    static final MetricType<ClusteringExamples> HOMOGENEITY = metric("homogeneity")
            .alsoCalled("homogeneity_score")
            .summary(
                    "What share of the labels' entropy the clusters explain: 1 when each cluster has rows of one label only.")
            .range("0 to 1")
            .undefinedWhen("there is no label or no row, or all rows have one label, where scikit-learn answers 1")
            .source("Rosenberg and Hirschberg 2007; scikit-learn, homogeneity_score")
            .is(new LabelAgreement(
                    "homogeneity",
                    table -> MetricValue.ratio(
                            table.mutualInformation(), table.labelEntropy(), "all rows have one label")));

    static final MetricType<ClusteringExamples> COMPLETENESS = metric("completeness")
            .alsoCalled("completeness_score")
            .summary(
                    "What share of the clusters' entropy the labels explain: 1 when each label has rows of one cluster only.")
            .range("0 to 1")
            .undefinedWhen("there is no label or no row, or all rows are in one cluster, where scikit-learn answers 1")
            .source("Rosenberg and Hirschberg 2007; scikit-learn, completeness_score")
            .is(new LabelAgreement(
                    "completeness",
                    table -> MetricValue.ratio(
                            table.mutualInformation(), table.clusterEntropy(), "all rows are in one cluster")));

    private Information() {}

    /** How two entropies become one. */
    enum Average {
        ARITHMETIC,
        GEOMETRIC,
        MIN,
        MAX;

        double of(double first, double second) {
            return switch (this) {
                case ARITHMETIC -> (first + second) / 2;
                case GEOMETRIC -> Math.sqrt(first * second);
                case MIN -> Math.min(first, second);
                case MAX -> Math.max(first, second);
            };
        }
    }

    private static Declaration<ClusteringExamples> metric(String name) {
        return MetricType.<ClusteringExamples>named(name)
                .better(Direction.HIGHER_IS_BETTER)
                .refusesWeights();
    }

    private static LabelAgreement normalized(MetricArguments arguments) throws LiteralException {
        Average average = arguments.get(AVERAGE);
        return new LabelAgreement(
                new Signature("normalized_mutual_info").with("average", average).text(),
                table -> MetricValue.ratio(
                        table.mutualInformation(),
                        average.of(table.labelEntropy(), table.clusterEntropy()),
                        table.labelEntropy() == table.clusterEntropy()
                                ? ONE_OF_BOTH
                                : "all rows have one label or are in one cluster"));
    }

    private static LabelAgreement vMeasure(MetricArguments arguments) throws LiteralException {
        double beta = arguments.get(BETA);
        // The harmonic mean of I/H(labels) and I/H(clusters), with I taken out: it is 0 and not 0/0 when one entropy is
        // 0.
        return new LabelAgreement(
                new Signature("v_measure").with("beta", beta).text(),
                table -> MetricValue.ratio(
                        (1 + beta) * table.mutualInformation(),
                        beta * table.clusterEntropy() + table.labelEntropy(),
                        ONE_OF_BOTH));
    }

    private static MetricValue adjusted(ContingencyTable table) {
        double labels = table.pairsOfLabels();
        if (labels == table.pairsOfClusters() && (labels == 0 || labels == table.pairs())) {
            return MetricValue.undefined("labels and clusters both put all rows together or both none");
        }
        double expected = ExpectedInformation.of(table);
        double best = Average.ARITHMETIC.of(table.labelEntropy(), table.clusterEntropy());
        return MetricValue.defined((table.mutualInformation() - expected) / (best - expected));
    }
}
