package io.dataops.checks.metric.text;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import java.util.List;

/**
 * F1 of the words that prediction and reference share, in whatever order, after SQuAD's normalisation. Where a script puts
 * no space between words, every character is a word, which SQuAD does not do. When both texts have no word left they are
 * alike and score 1; when only one has, the score is 0.
 */
record TokenF1(UnicodeForm unicode) implements BestReference {
    static final MetricType<TextExamples> TYPE = MetricType.<TextExamples>named("token_f1")
            .alsoCalled("squad_f1", "f1")
            .summary(
                    "The mean over rows of the F1 of words that prediction and reference share, without case, punctuation"
                            + " and articles; of several references the best counts.")
            .better(Direction.HIGHER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 to 1")
            .refusesWeights()
            .undefinedWhen("there is no row")
            .source("Rajpurkar et al., SQuAD, 2016")
            .parameter(TextForm.UNICODE)
            .reads(arguments -> new TokenF1(arguments.get(TextForm.UNICODE)));

    @Override
    public String signature() {
        return "token_f1|normalise:squad|unicode:" + unicode;
    }

    @Override
    public double score(String prediction, String reference) {
        List<String> predicted = tokens(prediction);
        List<String> expected = tokens(reference);
        int shared = NGramCounts.of(predicted, 1).shared(NGramCounts.of(expected, 1));
        return Overlap.f1(shared, predicted.size(), expected.size(), 1);
    }

    private List<String> tokens(String text) {
        return SquadText.words(unicode.of(text)).stream()
                .flatMap(word -> UnspacedScripts.split(word).stream())
                .toList();
    }
}
