package io.dataops.checks.metric.text;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * chrF: F-beta of the mean precision and the mean recall of n-grams of characters, white space left out, over all rows
 * together (Popović, chrF: character n-gram F-score for automatic MT evaluation, 2015); with n-grams of words beside them it
 * is chrF++ (Popović, chrF++: words helping character n-grams, 2017). Of several references the one with the best score of
 * its own counts, the first of equal ones.
 *
 * <p>As sacreBLEU does it, lengths of n-grams that all predictions or all references are too short for are left out of the
 * means, and in a row whose reference is too short for a length, so are the prediction's n-grams of that length. A row with
 * an empty reference therefore counts for nothing.
 *
 * @param order longest n-grams of characters, at least 1
 * @param wordOrder longest n-grams of words, 0 for none
 */
record ChrF(int order, int wordOrder, double beta, TextForm form) implements CorpusMetric {
    private static final int PER_LENGTH = 3;
    private static final MetricParameter<Integer> N =
            MetricParameter.count("n", "6", "The longest n-grams of characters.");
    private static final MetricParameter<Double> BETA =
            MetricParameter.positive("beta", "2", "How many times as much recall counts as precision.");
    private static final MetricParameter<Integer> WORD_ORDER = new MetricParameter<>(
            "word_order", "0", "a whole number from 0", "The longest n-grams of words; 2 makes it chrF++.", text -> {
                int value = Integer.parseInt(text);
                if (value < 0) {
                    throw new IllegalArgumentException(text);
                }
                return value;
            });

    static final MetricType<TextExamples> TYPE = MetricType.<TextExamples>named("chrf")
            .alsoCalled("chrf++", "chrfpp")
            .summary(
                    "F-beta of n-grams of characters, without white space, that predictions and references share, over all"
                            + " rows together.")
            .better(Direction.HIGHER_IS_BETTER)
            .range("0 to 1")
            .refusesWeights()
            .undefinedWhen("there is no row, or all references are empty")
            .source("Popović, 2015 and 2017; Post, 2018, whose scores are 100 times these")
            .example("chrf(word_order=2)")
            .parameter(N)
            .parameter(WORD_ORDER)
            .parameter(BETA)
            .parameter(TextForm.CASE)
            .parameter(TextForm.UNICODE)
            .reads(arguments -> new ChrF(
                    arguments.get(N), arguments.get(WORD_ORDER), arguments.get(BETA), TextForm.read(arguments)));

    @Override
    public String signature() {
        String number =
                beta == Math.rint(beta) && beta < Long.MAX_VALUE ? String.valueOf((long) beta) : String.valueOf(beta);
        return "chrf|nc:" + order + "|nw:" + wordOrder + "|beta:" + number + "|eff:yes|space:no|" + form;
    }

    @Override
    public int width() {
        return PER_LENGTH * (order + wordOrder);
    }

    @Override
    public int[] counts(String prediction, List<String> references) {
        List<NGramCounts> predicted = ngrams(prediction);
        return references.stream()
                .map(reference -> counts(predicted, ngrams(reference)))
                .reduce((best, next) -> score(next) > score(best) ? next : best)
                .orElseThrow();
    }

    private List<NGramCounts> ngrams(String text) {
        String formed = form.of(text);
        List<String> characters = BleuTokenizer.CHARACTERS.tokens(formed);
        List<NGramCounts> ngrams = new ArrayList<>();
        for (int n = 1; n <= order; n++) {
            ngrams.add(NGramCounts.of(characters, n));
        }
        List<String> words = ChrFWords.of(formed);
        for (int n = 1; n <= wordOrder; n++) {
            ngrams.add(NGramCounts.of(words, n));
        }
        return ngrams;
    }

    private static int[] counts(List<NGramCounts> predicted, List<NGramCounts> expected) {
        int[] counts = new int[PER_LENGTH * expected.size()];
        for (int i = 0; i < expected.size(); i++) {
            int inReference = expected.get(i).total();
            counts[PER_LENGTH * i] = inReference == 0 ? 0 : predicted.get(i).total();
            counts[PER_LENGTH * i + 1] = inReference;
            counts[PER_LENGTH * i + 2] = predicted.get(i).shared(expected.get(i));
        }
        return counts;
    }

    @Override
    public MetricValue value(long[] sums) {
        // The second count is that of single characters in references.
        return sums[1] == 0 ? MetricValue.undefined("all references are empty") : MetricValue.defined(score(sums));
    }

    private double score(int[] counts) {
        return score(Arrays.stream(counts).asLongStream().toArray());
    }

    private double score(long[] sums) {
        double precision = 0;
        double recall = 0;
        int lengths = 0;
        for (int i = 0; i < sums.length; i += PER_LENGTH) {
            if (sums[i] > 0 && sums[i + 1] > 0) {
                precision += (double) sums[i + 2] / sums[i];
                recall += (double) sums[i + 2] / sums[i + 1];
                lengths++;
            }
        }
        double weighted = beta * beta * precision + recall;
        return weighted == 0 ? 0 : (1 + beta * beta) * precision * recall / weighted / lengths;
    }
}
