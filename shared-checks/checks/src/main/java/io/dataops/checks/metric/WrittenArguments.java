package io.dataops.checks.metric;

import io.dataops.results.literal.LiteralException;
import io.dataops.results.literal.NearestName;
import io.dataops.results.literal.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a suite tells a metric.
 *
 * @param metric its name
 * @param parameters all it can be told
 * @param at the one that may stand behind {@code @}; null when none may
 */
record WrittenArguments(
        String metric,
        List<MetricParameter<?>> parameters,
        @Nullable MetricParameter<?> at) {
    /**
     * What is written, and the defaults of what is not.
     *
     * @throws LiteralException when an argument is unknown or stands twice
     */
    MetricArguments of(MetricText written) throws LiteralException {
        Map<String, String> texts = new HashMap<>();
        for (MetricParameter<?> parameter : parameters) {
            if (parameter.initial() != null) {
                texts.put(parameter.name(), parameter.initial());
            }
        }
        List<String> known = parameters.stream().map(MetricParameter::name).toList();
        for (Map.Entry<String, String> argument : written.arguments().entrySet()) {
            if (!known.contains(argument.getKey())) {
                throw new LiteralException(metric + " has no argument " + Quoted.text(argument.getKey())
                        + advice(argument.getKey(), known));
            }
            texts.put(argument.getKey(), argument.getValue());
        }
        if (written.at() != null) {
            if (at == null) {
                throw new LiteralException(metric + " is not taken at anything, so leave out '@" + written.at() + "'");
            }
            if (written.arguments().containsKey(at.name())) {
                throw new LiteralException(metric + " has '" + at.name() + "' twice, behind @ and in parentheses");
            }
            texts.put(at.name(), written.at());
        }
        return new MetricArguments(metric, texts);
    }

    private static String advice(String written, List<String> known) {
        if (known.isEmpty()) {
            return "; it takes none";
        }
        return NearestName.to(written, known)
                .map(nearest -> "; did you mean " + Quoted.text(nearest) + "?")
                .orElse("; it takes " + String.join(", ", known));
    }
}
