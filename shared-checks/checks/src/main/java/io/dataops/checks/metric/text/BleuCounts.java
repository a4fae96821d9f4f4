package io.dataops.checks.metric.text;

import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.results.literal.LiteralException;
import java.util.List;

/**
 * What BLEU counts, and how the score follows (Papineni et al., BLEU: a Method for Automatic Evaluation of Machine
 * Translation, 2002): for each length of n-grams those that match, each at most as often as in the reference that has it most
 * often; all of them; the tokens of the prediction; and the tokens of the reference of nearest length, the shorter of two.
 *
 * @param order longest n-grams, at least 1
 */
record BleuCounts(int order, BleuTokenizer tokenizer, Smoothing smoothing, TextForm form) {
    private static final MetricParameter<Integer> N = MetricParameter.count("n", "4", "The longest n-grams.");
    private static final MetricParameter<BleuTokenizer> TOK = Choice.of(
            "tok",
            BleuTokenizer.MTEVAL_13A,
            "How texts are cut: `13a` as mteval-v13a, `intl` as mteval-v14 for all scripts, `char` at every code point, which"
                    + " suits Chinese and Japanese, `none` at white space.");
    private static final MetricParameter<Smoothing> SMOOTH = Choice.of(
            "smooth",
            Smoothing.EXPONENTIAL,
            "What stands for no match among n-grams of a length: `exp` for 1/2, 1/4 and so on, `floor` for 0.1, `none` for 0.");

    static MetricType.Declaration<TextExamples> declare(MetricType.Declaration<TextExamples> type) {
        return type.parameter(N)
                .parameter(TOK)
                .parameter(SMOOTH)
                .parameter(TextForm.CASE)
                .parameter(TextForm.UNICODE);
    }

    static BleuCounts read(MetricArguments arguments) throws LiteralException {
        return new BleuCounts(arguments.get(N), arguments.get(TOK), arguments.get(SMOOTH), TextForm.read(arguments));
    }

    String signature() {
        return "n:" + order + "|tok:" + tokenizer + "|smooth:" + smoothing.signature() + "|" + form;
    }

    int width() {
        return 2 * order + 2;
    }

    int[] of(String prediction, List<String> references) {
        List<String> predicted = tokens(prediction);
        List<List<String>> expected = references.stream().map(this::tokens).toList();
        int[] counts = new int[width()];
        for (int n = 1; n <= order; n++) {
            int length = n;
            NGramCounts most = expected.stream()
                    .map(tokens -> NGramCounts.of(tokens, length))
                    .reduce(NGramCounts::most)
                    .orElseThrow();
            counts[n - 1] = NGramCounts.of(predicted, n).shared(most);
            counts[order + n - 1] = Math.max(0, predicted.size() - n + 1);
        }
        counts[2 * order] = predicted.size();
        counts[2 * order + 1] = NearestLength.of(expected, predicted.size());
        return counts;
    }

    /** White space behind a text is no part of it, as in sacreBLEU: else a line end would part a period from a number. */
    private List<String> tokens(String text) {
        return tokenizer.tokens(WhiteSpace.withoutTrailing(form.of(text)));
    }

    long predictedTokens(long[] counts) {
        return counts[2 * order];
    }

    long expectedTokens(long[] counts) {
        return counts[2 * order + 1];
    }

    boolean nothingMatches(long[] counts) {
        return counts[0] == 0;
    }

    /** The longest n-grams that the predictions have, at most {@link #order}. */
    int longest(long[] counts) {
        int longest = 0;
        while (longest < order && counts[order + longest] > 0) {
            longest++;
        }
        return longest;
    }

    /**
     * The score of counts with a match: the geometric mean of precisions, less when the prediction is too short.
     *
     * @param longest n-grams up to this length are taken; there is one of each
     */
    double score(long[] counts, int longest) {
        double logarithms = 0;
        int missed = 0;
        for (int n = 0; n < longest; n++) {
            double matches = counts[n] > 0 ? counts[n] : smoothing.matches(++missed);
            logarithms += Math.log(matches / counts[order + n]);
        }
        return brevityPenalty(counts) * Math.exp(logarithms / longest);
    }

    private double brevityPenalty(long[] counts) {
        return Math.min(1, Math.exp(1 - (double) expectedTokens(counts) / predictedTokens(counts)));
    }
}
