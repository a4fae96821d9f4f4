package io.dataops.checks.metric.ranking;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.Signature;
import io.dataops.results.literal.LiteralException;
import java.util.List;

/**
 * Metrics of graded relevance, discounted by the logarithm of the rank. Documents with one score share the mean of their
 * gains, as if their order were drawn.
 */
record CumulativeGain(Gain gain, Cutoff cutoff) {
    private static final MetricParameter<Gain> GAIN = MetricParameter.choice(
            "gain",
            "linear",
            "What a document adds: its relevance, or 2 to the power of it minus 1.",
            List.of(Gain.values()));

    static final MetricType<RankingExamples> NDCG = MetricType.<RankingExamples>named("ndcg")
            .alsoCalled("ndcg_score", "normalized_discounted_cumulative_gain")
            .summary("Normalized discounted cumulative gain: the gains of the first k documents, each divided by"
                    + " log2(rank + 1), over those of the best order. Documents with one score share their gains.")
            .better(Direction.HIGHER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 to 1")
            .refusesWeights()
            .undefinedWhen("no query has a relevant document; queries without one are skipped")
            .source("Järvelin and Kekäläinen 2002, ties after McSherry and Najork 2008; scikit-learn, ndcg_score")
            .at(Cutoff.OR_ALL)
            .parameter(GAIN)
            .example("ndcg@10")
            .reads(arguments -> new MeanScore(signature("ndcg", arguments), from(arguments)::normalized));

    static final MetricType<RankingExamples> DCG = MetricType.<RankingExamples>named("dcg")
            .alsoCalled("dcg_score", "discounted_cumulative_gain")
            .summary("Discounted cumulative gain: the sum of the gains of the first k documents, each divided by"
                    + " log2(rank + 1). Documents with one score share their gains.")
            .better(Direction.HIGHER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 and up")
            .refusesWeights()
            .undefinedWhen("no query has a relevant document; queries without one are skipped")
            .source("Järvelin and Kekäläinen 2002, ties after McSherry and Najork 2008; scikit-learn, dcg_score")
            .at(Cutoff.OR_ALL)
            .parameter(GAIN)
            .example("dcg@10")
            .reads(arguments -> new MeanScore(signature("dcg", arguments), from(arguments)::ofModel));

    /** What a document adds. */
    enum Gain {
        /** Its relevance. */
        LINEAR,
        /** 2 to the power of its relevance, minus 1. */
        EXPONENTIAL;

        double of(double relevance) {
            return switch (this) {
                case LINEAR -> relevance;
                case EXPONENTIAL -> Math.pow(2, relevance) - 1;
            };
        }
    }

    private static CumulativeGain from(MetricArguments arguments) throws LiteralException {
        return new CumulativeGain(arguments.get(GAIN), arguments.get(Cutoff.OR_ALL));
    }

    private static String signature(String name, MetricArguments arguments) throws LiteralException {
        return new Signature(name)
                .with("k", arguments.get(Cutoff.OR_ALL).text())
                .with("gain", arguments.get(GAIN))
                .text();
    }

    private double normalized(Query query) {
        return ofModel(query) / ofBestOrder(query);
    }

    private double ofModel(Query query) {
        double sum = 0;
        int counted = cutoff.of(query);
        for (Tie tie : query.ties()) {
            if (tie.among(counted) == 0) {
                break;
            }
            double gains = 0;
            double discounts = 0;
            for (int rank = tie.start(); rank < tie.end(); rank++) {
                gains += gain.of(query.relevance(rank));
                discounts += rank < counted ? discount(rank) : 0;
            }
            sum += gains / tie.documents() * discounts;
        }
        return sum;
    }

    private double ofBestOrder(Query query) {
        double sum = 0;
        for (int rank = 0; rank < cutoff.of(query); rank++) {
            sum += gain.of(query.bestRelevance(rank)) * discount(rank);
        }
        return sum;
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 2.0);
    }
}
