package io.dataops.checks.metric.text;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.Paired;
import java.util.List;
import java.util.Locale;

/** The share of rows whose prediction is one of the references. */
record ExactMatch(Normalisation normalisation, UnicodeForm unicode) implements BestReference {
    private static final MetricParameter<Normalisation> NORMALISE = Choice.of(
            "normalise",
            Normalisation.NONE,
            "`none` compares every code point, `squad` leaves out case, punctuation, articles and white space.");

    static final MetricType<TextExamples> TYPE = MetricType.<TextExamples>named("exact_match")
            .alsoCalled("em", "accuracy")
            .summary("The share of rows whose prediction is one of the reference texts.")
            .better(Direction.HIGHER_IS_BETTER)
            .comparedBy(ComparedBy.MCNEMAR)
            .range("0 to 1")
            .refusesWeights()
            .undefinedWhen("there is no row")
            .source("Rajpurkar et al., SQuAD, 2016")
            .example("exact_match(normalise=squad)")
            .parameter(NORMALISE)
            .parameter(TextForm.UNICODE)
            .reads(arguments -> new ExactMatch(arguments.get(NORMALISE), arguments.get(TextForm.UNICODE)));

    /** What need not be the same. */
    enum Normalisation {
        NONE {
            @Override
            List<String> of(String text) {
                return List.of(text);
            }
        },
        SQUAD {
            @Override
            List<String> of(String text) {
                return SquadText.words(text);
            }
        };

        abstract List<String> of(String text);

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String signature() {
        return "exact_match|normalise:" + normalisation + "|unicode:" + unicode;
    }

    @Override
    public double score(String prediction, String reference) {
        return normalised(prediction).equals(normalised(reference)) ? 1 : 0;
    }

    private List<String> normalised(String text) {
        return normalisation.of(unicode.of(text));
    }

    @Override
    public Paired paired(TextExamples candidate, TextExamples baseline) {
        return new Paired.Hits(hits(candidate), hits(baseline));
    }

    private boolean[] hits(TextExamples examples) {
        double[] scores = examples.scores(this);
        boolean[] hits = new boolean[scores.length];
        for (int row = 0; row < hits.length; row++) {
            hits[row] = scores[row] == 1;
        }
        return hits;
    }
}
