package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.results.literal.LiteralException;
import java.util.List;
import java.util.Locale;

/**
 * The two parameters that say how the numbers of classes become one: an average, or one class alone.
 *
 * @param average macro when the suite says nothing
 * @param one the name of a class; its key is {@code class} or {@code label}
 */
record Averaging(MetricParameter<Average> average, MetricParameter<String> one) {
    static Averaging of(ClassList.Noun noun, List<Average> averages) {
        return new Averaging(
                MetricParameter.choice(
                        "average",
                        null,
                        "How the numbers of the " + noun.plural() + " become one; macro by default.",
                        averages),
                MetricParameter.text(
                        noun.toString(),
                        null,
                        "The one " + noun + " to take against all others, in place of an average."));
    }

    Average chosen(MetricArguments arguments) throws LiteralException {
        return arguments.has(average) ? arguments.get(average) : Average.MACRO;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Refuses what would change nothing.
     *
     * @param metric its name
     * @param with the argument that rules the others out
     */
    static void refuse(MetricArguments arguments, String metric, String with, List<MetricParameter<?>> unfit)
            throws LiteralException {
        for (MetricParameter<?> parameter : unfit) {
            if (arguments.has(parameter)) {
                throw new LiteralException(metric + " has no '" + parameter.name() + "' together with " + with
                        + ", so leave one of them out");
            }
        }
    }
}
