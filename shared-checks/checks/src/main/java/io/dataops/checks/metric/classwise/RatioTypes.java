package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.results.literal.LiteralException;
import java.util.List;

/**
 * Precision, recall, F1, F-beta and Jaccard of classes or labels, averaged or of one alone.
 *
 * @param <E> the examples of the task
 */
public final class RatioTypes<E extends ClassExamples<E>> {
    private static final MetricParameter<Double> BETA =
            MetricParameter.positive("beta", null, "How many times as much recall counts as precision.");
    private static final MetricParameter<Empty> EMPTY = MetricParameter.choice(
            "empty",
            null,
            "What a row without a number of its own does to the average over samples; it is left out by default.",
            List.of(Empty.values()));

    private final ClassList.Noun noun;
    private final List<Average> averages;
    private final Averaging averaging;
    private final MetricParameter<Absent> absent;

    /**
     * The types of a task.
     *
     * @param noun what its classes are called
     * @param averages those that it knows
     */
    public RatioTypes(ClassList.Noun noun, List<Average> averages) {
        this.noun = noun;
        this.averages = List.copyOf(averages);
        averaging = Averaging.of(noun, averages);
        absent = MetricParameter.choice(
                "absent",
                null,
                "What a " + noun
                        + " without rows does to a macro or weighted average; by default (undefined) it leaves the"
                        + " average of all rows undefined, and is left out in a slice.",
                List.of(Absent.values()));
    }

    /** All of them, in the order of the reference page. */
    public List<MetricType<E>> all() {
        String has = noun == ClassList.Noun.CLASS ? "have a class" : "have a label";
        return List.of(
                fixed(CountRatio.PRECISION, "Of the rows that are predicted to " + has + ", the share that do.")
                        .alsoCalled("precision_score", "precision_macro", "positive_predictive_value")
                        .source("van Rijsbergen 1979; scikit-learn precision_score")
                        .reads(arguments -> read(CountRatio.PRECISION, "precision", arguments)),
                fixed(CountRatio.RECALL, "Of the rows that " + has + ", the share that are predicted to.")
                        .alsoCalled("recall_score", "recall_macro", "sensitivity", "true_positive_rate")
                        .comparedBy(
                                ComparedBy.MCNEMAR, "recall(" + averaging.one().name() + "=a)")
                        .source("van Rijsbergen 1979; scikit-learn recall_score")
                        .reads(arguments -> read(CountRatio.RECALL, "recall", arguments)),
                fixed(
                                CountRatio.F1,
                                "Harmonic mean of precision and recall; a macro average is the mean of the F1 of each "
                                        + noun + ".")
                        .alsoCalled("f1_score", "f1_macro", "f_score", "f_measure")
                        .source("van Rijsbergen 1979, chapter 7; scikit-learn f1_score")
                        .reads(arguments -> read(CountRatio.F1, "f1", arguments)),
                declared("f_beta", "Weighted harmonic mean of precision and recall.")
                        .alsoCalled("fbeta", "fbeta_score")
                        .source("van Rijsbergen 1979, chapter 7; scikit-learn fbeta_score")
                        .parameter(BETA)
                        .example("f_beta(beta=2)")
                        .reads(arguments -> read(CountRatio.fBeta(arguments.get(BETA)), "f_beta", arguments)),
                fixed(
                                CountRatio.JACCARD,
                                "Of the rows that " + has + " or are predicted to, the share of which both is true.")
                        .alsoCalled("jaccard_score", "jaccard_index", "iou")
                        .source("Jaccard 1901; scikit-learn jaccard_score")
                        .reads(arguments -> read(CountRatio.JACCARD, "jaccard", arguments)));
    }

    private MetricType.Declaration<E> fixed(CountRatio ratio, String summary) {
        return declared(ratio.signature(), summary).example(ratio.signature() + "(average=weighted)");
    }

    private MetricType.Declaration<E> declared(String name, String summary) {
        MetricType.Declaration<E> declaration = MetricType.<E>named(name)
                .summary(summary)
                .better(Direction.HIGHER_IS_BETTER)
                .range("0 to 1")
                .undefinedWhen("the ratio of a " + noun + " is 0 of 0; what that means for an average, 'absent' says"
                        + (averages.contains(Average.SAMPLES) ? ", and for an average over samples 'empty'" : ""))
                .parameter(averaging.average())
                .parameter(averaging.one())
                .parameter(absent);
        return averages.contains(Average.SAMPLES) ? declaration.parameter(EMPTY) : declaration;
    }

    private Metric<E> read(CountRatio ratio, String name, MetricArguments arguments) throws LiteralException {
        if (arguments.has(averaging.one())) {
            String with = "'" + averaging.one().name() + "'";
            Averaging.refuse(arguments, name, with, List.of(averaging.average(), absent, EMPTY));
            String one = arguments.get(averaging.one());
            return new OneClass<>(ratio, one, ratio.signature() + "|" + noun + ":" + one);
        }
        Average average = averaging.chosen(arguments);
        String with = "average=" + Averaging.word(average);
        String signature = ratio.signature() + "|average:" + Averaging.word(average);
        return switch (average) {
            case MACRO, WEIGHTED -> {
                Averaging.refuse(arguments, name, with, List.of(EMPTY));
                Absent rule = arguments.has(absent) ? arguments.get(absent) : Absent.UNDEFINED;
                yield new ClassAverage<>(ratio, average, rule, signature + "|absent:" + Averaging.word(rule));
            }
            case MICRO -> {
                Averaging.refuse(arguments, name, with, List.of(absent, EMPTY));
                yield new PooledRatio<>(ratio, signature);
            }
            case SAMPLES -> {
                Averaging.refuse(arguments, name, with, List.of(absent));
                Empty rule = arguments.has(EMPTY) ? arguments.get(EMPTY) : Empty.SKIP;
                yield new RatioPerRow<>(ratio, rule, signature + "|empty:" + Averaging.word(rule));
            }
        };
    }
}
