package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Declaration;

/** Metrics of how far labels and predictions go up and down together. */
final class Correlations {
    static final MetricType<RegressionExamples> PEARSON = correlation("pearson")
            .alsoCalled("pearsonr", "pearson_correlation", "correlation")
            .summary(
                    "Pearson's correlation of labels and predictions: how close they are to some line, whichever it is.")
            .source("Pearson 1895; scipy, pearsonr")
            .is(new Formula(
                    "pearson",
                    Domain.DIFFERENT_NUMBERS,
                    rows -> Moments.of(rows).correlation()));

    static final MetricType<RegressionExamples> SPEARMAN = correlation("spearman")
            .alsoCalled("spearmanr", "rank_correlation")
            .summary(
                    "Spearman's rank correlation: Pearson's of the ranks, where equal values share the mean of their ranks.")
            .refusesWeights()
            .source("Spearman 1904; scipy, spearmanr")
            .is(new Formula("spearman", Domain.DIFFERENT_NUMBERS, Correlations::ofRanks));

    static final MetricType<RegressionExamples> KENDALL_TAU = correlation("kendall_tau")
            .alsoCalled("kendalltau", "kendall", "tau_b")
            .summary("Kendall's tau-b: of pairs of rows, concordant minus discordant ones, corrected for ties.")
            .refusesWeights()
            .source("Kendall 1945, counted after Knight 1966; scipy, kendalltau")
            .is(new Formula("kendall_tau", Domain.DIFFERENT_NUMBERS, KendallTau::of));

    static final MetricType<RegressionExamples> CONCORDANCE = correlation("concordance")
            .alsoCalled("ccc", "lins_ccc", "concordance_correlation")
            .summary("Lin's concordance correlation: how close labels and predictions are to being the same number.")
            .source("Lin 1989, with variances divided by n")
            .is(new Formula("concordance", Domain.DIFFERENT_NUMBERS, Correlations::concordance));

    private Correlations() {}

    private static Declaration<RegressionExamples> correlation(String name) {
        return MetricType.<RegressionExamples>named(name)
                .better(Direction.HIGHER_IS_BETTER)
                .range("−1 to 1")
                .undefinedWhen("there is no row with a weight, or every label or every prediction is the same");
    }

    private static double ofRanks(RegressionExamples rows) {
        return Moments.of(RegressionExamples.of(
                        DenseRanks.of(rows.labels()).midRanks(),
                        DenseRanks.of(rows.predictions()).midRanks()))
                .correlation();
    }

    private static double concordance(RegressionExamples rows) {
        Moments moments = Moments.of(rows);
        double bias = AbsoluteErrors.BIAS.mean(rows);
        return 2 * moments.covariance() / (moments.varianceOfLabels() + moments.varianceOfPredictions() + bias * bias);
    }
}
