package io.dataops.checks.metric.text;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import java.util.List;

/**
 * ROUGE as F1: of the words or pairs of words that prediction and reference share, or of their longest common subsequence,
 * each text taken as one sentence. Where neither text has such a unit, the row scores 1 when the texts are the same and else
 * 0; the usual implementations say 0 there, even of a text that was predicted to the letter.
 */
record Rouge(Unit unit, RougeTokenizer tokenizer, UnicodeForm unicode) implements BestReference {
    private static final MetricParameter<RougeTokenizer> TOK = Choice.of(
            "tok",
            RougeTokenizer.UNICODE,
            "`unicode` keeps the letters and digits of every script, `ascii` only a-z and 0-9, as usual elsewhere.");

    static final MetricType<TextExamples> ROUGE_1 =
            type(Unit.WORDS, "The mean over rows of the F1 of words that prediction and reference share.");
    static final MetricType<TextExamples> ROUGE_2 =
            type(Unit.PAIRS, "The mean over rows of the F1 of pairs of adjacent words that both texts have.");
    static final MetricType<TextExamples> ROUGE_L = type(
            Unit.SUBSEQUENCE,
            "The mean over rows of the F1 of the longest sequence of words that both texts have in this order.");

    private static MetricType<TextExamples> type(Unit unit, String summary) {
        return MetricType.<TextExamples>named(unit.metric)
                .alsoCalled(unit.metric.replace("_", ""))
                .summary(summary)
                .better(Direction.HIGHER_IS_BETTER)
                .comparedBy(ComparedBy.T)
                .range("0 to 1")
                .refusesWeights()
                .undefinedWhen("there is no row")
                .source("Lin, ROUGE: A Package for Automatic Evaluation of Summaries, 2004")
                .parameter(TOK)
                .parameter(TextForm.UNICODE)
                .reads(arguments -> new Rouge(unit, arguments.get(TOK), arguments.get(TextForm.UNICODE)));
    }

    /** What is counted. */
    enum Unit {
        WORDS("rouge_1", 1),
        PAIRS("rouge_2", 2),
        SUBSEQUENCE("rouge_l", 1) {
            @Override
            int shared(List<String> predicted, List<String> expected) {
                return CommonSubsequence.length(predicted, expected);
            }
        };

        private final String metric;
        private final int length;

        Unit(String metric, int length) {
            this.metric = metric;
            this.length = length;
        }

        int shared(List<String> predicted, List<String> expected) {
            return NGramCounts.of(predicted, length).shared(NGramCounts.of(expected, length));
        }

        int count(List<String> words) {
            return Math.max(0, words.size() - length + 1);
        }
    }

    @Override
    public String signature() {
        return unit.metric + "|tok:" + tokenizer + "|case:lower|unicode:" + unicode;
    }

    @Override
    public double score(String prediction, String reference) {
        String predicted = unicode.of(prediction);
        String expected = unicode.of(reference);
        return f1(tokenizer.tokens(predicted), tokenizer.tokens(expected), predicted.equals(expected) ? 1 : 0);
    }

    private double f1(List<String> predicted, List<String> expected, double empty) {
        return Overlap.f1(unit.shared(predicted, expected), unit.count(predicted), unit.count(expected), empty);
    }
}
