package io.dataops.checks.metric.text;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/** The mean length of predictions by the mean length of references; of several, that of nearest length counts. */
record LengthRatio(TextUnit unit, UnicodeForm unicode) implements CorpusMetric {
    private static final MetricParameter<TextUnit> UNIT =
            Choice.of("unit", TextUnit.WORDS, "What lengths are counted in: `words` or `characters`.");

    static final MetricType<TextExamples> TYPE = MetricType.<TextExamples>named("length_ratio")
            .summary("The mean length of predictions by the mean length of references; 1 is ideal.")
            .better(Direction.NEITHER)
            .range("0 and more")
            .refusesWeights()
            .undefinedWhen("there is no row, or all references are empty")
            .source("Papineni et al., 2002, where it decides the brevity penalty")
            .example("length_ratio(unit=characters)")
            .parameter(UNIT)
            .parameter(TextForm.UNICODE)
            .reads(arguments -> new LengthRatio(arguments.get(UNIT), arguments.get(TextForm.UNICODE)));

    @Override
    public String signature() {
        return "length_ratio|unit:" + unit + "|unicode:" + unicode;
    }

    @Override
    public int width() {
        return 2;
    }

    @Override
    public int[] counts(String prediction, List<String> references) {
        int predicted = units(prediction).size();
        return new int[] {
            predicted, NearestLength.of(references.stream().map(this::units).toList(), predicted)
        };
    }

    private List<?> units(String text) {
        return unit.of(unicode.of(text));
    }

    @Override
    public MetricValue value(long[] sums) {
        return MetricValue.ratio((double) sums[0], (double) sums[1], "all references are empty");
    }
}
