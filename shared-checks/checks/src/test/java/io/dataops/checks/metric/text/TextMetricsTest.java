package io.dataops.checks.metric.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import io.dataops.results.literal.LiteralException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMetricsTest {
    private static final TextExamples NO_ROWS = new Texts().examples();
    private static final TextExamples EMPTY_REFERENCES =
            new Texts().row("some words", "").row("", "").examples();

    static Iterable<MetricType<TextExamples>> types() {
        return TextMetrics.family().types();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "exact_match; exact_match|normalise:none|unicode:none",
                "exact_match(normalise=squad, unicode=nfkc); exact_match|normalise:squad|unicode:nfkc",
                "token_f1; token_f1|normalise:squad|unicode:none",
                "bleu; bleu|n:4|tok:13a|smooth:exp|case:mixed|unicode:none",
                "'bleu(n=2, tok=char, smooth=floor, case=lower)'; bleu|n:2|tok:char|smooth:floor[0.1]|case:lower|unicode:none",
                "mean_sentence_bleu(tok=intl); mean_sentence_bleu|n:4|tok:intl|smooth:exp|case:mixed|unicode:none|eff:yes",
                "rouge_1; rouge_1|tok:unicode|case:lower|unicode:none",
                "rouge_2(tok=ascii); rouge_2|tok:ascii|case:lower|unicode:none",
                "rouge_l(unicode=nfc); rouge_l|tok:unicode|case:lower|unicode:nfc",
                "chrf; chrf|nc:6|nw:0|beta:2|eff:yes|space:no|case:mixed|unicode:none",
                "'chrf(word_order=2, beta=0.5)'; chrf|nc:6|nw:2|beta:0.5|eff:yes|space:no|case:mixed|unicode:none",
                "cer(case=lower); cer|case:lower|unicode:none",
                "wer; wer|case:mixed|unicode:none",
                "length_ratio(unit=characters); length_ratio|unit:characters|unicode:none"
            })
    void aSignatureSaysAllThatChangesTheNumber(String written, String signature) throws LiteralException {
        assertThat(Texts.metric(written).signature()).isEqualTo(signature);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleOfATypeCanBeRead(MetricType<TextExamples> type) throws LiteralException {
        assertThat(type.metric(MetricText.parse(type.example())).signature()).startsWith(type.name() + "|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13a", "intl", "char", "none"})
    void whiteSpaceBehindATextIsNoPartOfItForBleu(String tokenizer) throws LiteralException {
        TextExamples rows = new Texts()
                .row("we sold more than 5.\n", "we sold more than 5.")
                .row("this is what follows -\n\u00a0", "this is what follows -")
                .examples();
        assertThat(Texts.metric("bleu(tok=" + tokenizer + ")").of(rows)).isEqualTo(MetricValue.defined(1));
    }

    @ParameterizedTest
    @MethodSource("types")
    void withoutARowThereIsNoValue(MetricType<TextExamples> type) throws LiteralException {
        assertThat(Texts.metric(type.name()).of(NO_ROWS)).isEqualTo(MetricValue.undefined("there is no row"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void noTypeTakesWeights(MetricType<TextExamples> type) {
        assertThat(type.weights()).isEqualTo(MetricType.Weights.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "bleu,no reference has a token",
        "chrf,all references are empty",
        "cer,all references are empty",
        "wer,all references are empty",
        "length_ratio,all references are empty"
    })
    void aCorpusMetricIsUndefinedWithoutReferences(String written, String reason) throws LiteralException {
        assertThat(Texts.metric(written).of(EMPTY_REFERENCES)).isEqualTo(MetricValue.undefined(reason));
    }

    @Test
    void bleuIsUndefinedWhenAllPredictionsAreTooShortForIt() throws LiteralException {
        TextExamples short3 =
                new Texts().row("one two three", "one two three four").examples();

        assertThat(Texts.metric("bleu").of(short3)).isEqualTo(MetricValue.undefined("no prediction has 4 tokens"));
        assertThat(Texts.metric("bleu(n=3)").of(short3).number()).isPresent();
    }

    @Test
    void bleuIsNoughtWhenNothingMatchesHoweverShort() throws LiteralException {
        assertThat(Texts.metric("bleu").of(new Texts().row("no", "yes").examples()))
                .isEqualTo(MetricValue.defined(0));
    }

    @Test
    void anErrorRateCanBeAboveOne() throws LiteralException {
        assertThat(Texts.metric("wer").of(new Texts().row("a b c", "d").examples()))
                .isEqualTo(MetricValue.defined(3));
    }

    @Test
    void scriptsThatTheClassicTokenizerDropsScoreWithUnicode() throws LiteralException {
        TextExamples arabic =
                new Texts().row("مرحبا يا عالم", "مرحبا بكم يا عالم").examples();

        assertThat(Texts.metric("rouge_l").of(arabic).number().getAsDouble()).isGreaterThan(0.8);
        assertThat(Texts.metric("rouge_l(tok=ascii)").of(arabic)).isEqualTo(MetricValue.defined(0));
    }

    @Test
    void textsWithoutAnyWordScoreOnlyWhenTheyAreTheSame() throws LiteralException {
        assertThat(Texts.metric("rouge_1").of(new Texts().row("😀", "😁").examples()))
                .isEqualTo(MetricValue.defined(0));
        assertThat(Texts.metric("rouge_1").of(new Texts().row("😀", "😀").examples()))
                .isEqualTo(MetricValue.defined(1));
    }

    @Test
    void theBestReferenceCounts() throws LiteralException {
        TextExamples rows = new Texts().row("a cat", "the dog", "a cat", "no").examples();

        for (MetricType<TextExamples> type : types()) {
            if (!type.name().endsWith("er") && !type.name().equals("bleu")) {
                assertThat(Texts.metric(type.name()).of(rows)).as(type.name()).isEqualTo(MetricValue.defined(1));
            }
        }
        assertThat(Texts.metric("wer").of(rows)).isEqualTo(MetricValue.defined(0));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theOrderOfRowsChangesNothing(MetricType<TextExamples> type) throws LiteralException {
        TextExamples forth = new Texts()
                .row("a b c d e", "a b c x e")
                .row("", "u v")
                .row("k l m n", "k l m n")
                .examples();
        TextExamples back = new Texts()
                .row("k l m n", "k l m n")
                .row("", "u v")
                .row("a b c d e", "a b c x e")
                .examples();

        assertThat(Texts.metric(type.name()).of(forth))
                .isEqualTo(Texts.metric(type.name()).of(back));
    }

    @Test
    void exactMatchesArePairedAsHits() throws LiteralException {
        TextExamples candidate = new Texts().row("yes", "yes").row("no", "yes").examples();
        TextExamples baseline = new Texts().row("no", "yes").row("yes", "yes").examples();

        Paired.Hits hits = (Paired.Hits) Texts.metric("exact_match").paired(candidate, baseline);

        assertThat(hits.candidate()).containsExactly(true, false);
        assertThat(hits.baseline()).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"token_f1", "rouge_1", "rouge_2", "rouge_l", "mean_sentence_bleu"})
    void meansOverRowsArePairedByRow(String written) throws LiteralException {
        TextExamples candidate = new Texts().row("a b", "a b").row("x", "y").examples();
        TextExamples baseline = new Texts().row("x", "a b").row("y", "y").examples();

        Paired.Losses losses = (Paired.Losses) Texts.metric(written).paired(candidate, baseline);

        assertThat(losses.candidate()).containsExactly(1, 0);
        assertThat(losses.baseline()).containsExactly(0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bleu", "chrf", "cer", "wer", "length_ratio"})
    void corpusMetricsAreResampled(String written) throws LiteralException {
        assertThat(Texts.metric(written).paired(NO_ROWS, NO_ROWS)).isEqualTo(Paired.resampling());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "bleu(tok=zh) ~ bleu needs one of 13a, intl, char, none for 'tok', not 'zh'",
                "bleu(smooth=add_k) ~ bleu needs one of none, floor, exp for 'smooth', not 'add_k'",
                "rouge_l(stem=yes) ~ rouge_l has no argument 'stem'; it takes tok, unicode",
                "exact_match(normalise=lower) ~ exact_match needs one of none, squad for 'normalise', not 'lower'",
                "chrf(word_order=-1) ~ chrf needs a whole number from 0 for 'word_order', not '-1'",
                "cer(unicode=nfd) ~ cer needs one of none, nfc, nfkc for 'unicode', not 'nfd'",
                "wer(case=upper) ~ wer needs one of mixed, lower for 'case', not 'upper'",
                "length_ratio(unit=bytes) ~ length_ratio needs one of characters, words for 'unit', not 'bytes'"
            })
    void anArgumentThatDoesNotFitIsRefused(String written, String message) {
        assertThatThrownBy(() -> Texts.metric(written))
                .isInstanceOf(LiteralException.class)
                .hasMessage(message);
    }
}
