package io.dataops.checks.metric.text;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import java.util.Arrays;
import java.util.List;

/**
 * The mean of the BLEU of each row. A prediction of fewer than n tokens is judged by the n-grams it has, which sacreBLEU calls
 * effective order. A row where both texts have no token scores 1.
 */
record MeanSentenceBleu(BleuCounts counted) implements RowMetric {
    static final MetricType<TextExamples> TYPE = BleuCounts.declare(MetricType.<TextExamples>named("mean_sentence_bleu")
                    .alsoCalled("sentence_bleu")
                    .summary("The mean over rows of the BLEU of each row, which is not the BLEU of all rows together.")
                    .better(Direction.HIGHER_IS_BETTER)
                    .comparedBy(ComparedBy.T)
                    .range("0 to 1")
                    .refusesWeights()
                    .undefinedWhen("there is no row")
                    .source("Papineni et al., 2002; Chen and Cherry, 2014; Post, 2018"))
            .reads(arguments -> new MeanSentenceBleu(BleuCounts.read(arguments)));

    @Override
    public String signature() {
        return "mean_sentence_bleu|" + counted.signature() + "|eff:yes";
    }

    @Override
    public double score(String prediction, List<String> references) {
        long[] counts =
                Arrays.stream(counted.of(prediction, references)).asLongStream().toArray();
        if (counted.predictedTokens(counts) == 0 && counted.expectedTokens(counts) == 0) {
            return 1;
        }
        return counted.nothingMatches(counts) ? 0 : counted.score(counts, counted.longest(counts));
    }
}
