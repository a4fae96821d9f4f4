package io.dataops.checks.metric.text;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/** BLEU of all rows together. The mean of the BLEU of each row is another number: {@link MeanSentenceBleu}. */
record Bleu(BleuCounts counted) implements CorpusMetric {
    static final MetricType<TextExamples> TYPE = BleuCounts.declare(MetricType.<TextExamples>named("bleu")
                    .alsoCalled("corpus_bleu", "sacrebleu")
                    .summary(
                            "How many n-grams of the predictions stand in the references, over all rows together, with a"
                                    + " penalty for predictions that are too short.")
                    .better(Direction.HIGHER_IS_BETTER)
                    .range("0 to 1")
                    .refusesWeights()
                    .undefinedWhen(
                            "there is no row, no reference has a token, or no prediction has n tokens though some match")
                    .source("Papineni et al., 2002; Post, 2018, whose scores are 100 times these")
                    .example("bleu(tok=intl)"))
            .reads(arguments -> new Bleu(BleuCounts.read(arguments)));

    @Override
    public String signature() {
        return "bleu|" + counted.signature();
    }

    @Override
    public int width() {
        return counted.width();
    }

    @Override
    public int[] counts(String prediction, List<String> references) {
        return counted.of(prediction, references);
    }

    @Override
    public MetricValue value(long[] sums) {
        if (counted.expectedTokens(sums) == 0) {
            return MetricValue.undefined("no reference has a token");
        }
        if (counted.nothingMatches(sums)) {
            return MetricValue.defined(0);
        }
        if (counted.longest(sums) < counted.order()) {
            return MetricValue.undefined("no prediction has " + counted.order() + " tokens");
        }
        return MetricValue.defined(counted.score(sums, counted.order()));
    }
}
