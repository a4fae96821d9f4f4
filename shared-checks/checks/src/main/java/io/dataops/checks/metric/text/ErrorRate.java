package io.dataops.checks.metric.text;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.Comparator;
import java.util.List;

/**
 * Edits that turn the predictions into the references, by the length of the references, over all rows together. Of several
 * references the one with the fewest edits counts, the first of equal ones.
 */
record ErrorRate(TextUnit unit, TextForm form) implements CorpusMetric {
    static final MetricType<TextExamples> CER = type(
            TextUnit.CHARACTERS,
            "character_error_rate",
            "Inserted, deleted and replaced code points by the code points of the references, over all rows together.");
    static final MetricType<TextExamples> WER = type(
            TextUnit.WORDS,
            "word_error_rate",
            "Inserted, deleted and replaced words by the words of the references, over all rows together.");

    private static MetricType<TextExamples> type(TextUnit unit, String alsoCalled, String summary) {
        return MetricType.<TextExamples>named(name(unit))
                .alsoCalled(alsoCalled)
                .summary(summary)
                .better(Direction.LOWER_IS_BETTER)
                .range("0 and more; above 1 when more is inserted than was expected")
                .refusesWeights()
                .undefinedWhen("there is no row, or all references are empty")
                .source("Levenshtein, 1966; Morris et al., From WER and RIL to MER and WIL, 2004")
                .parameter(TextForm.CASE)
                .parameter(TextForm.UNICODE)
                .reads(arguments -> new ErrorRate(unit, TextForm.read(arguments)));
    }

    private static String name(TextUnit unit) {
        return switch (unit) {
            case CHARACTERS -> "cer";
            case WORDS -> "wer";
        };
    }

    @Override
    public String signature() {
        return name(unit) + "|" + form;
    }

    @Override
    public int width() {
        return 2;
    }

    @Override
    public int[] counts(String prediction, List<String> references) {
        List<?> predicted = unit.of(form.of(prediction));
        return references.stream()
                .map(reference -> unit.of(form.of(reference)))
                .map(expected -> new int[] {TokenEdits.between(expected, predicted), expected.size()})
                .min(Comparator.comparingInt(counts -> counts[0]))
                .orElseThrow();
    }

    @Override
    public MetricValue value(long[] sums) {
        return MetricValue.ratio((double) sums[0], (double) sums[1], "all references are empty");
    }
}
