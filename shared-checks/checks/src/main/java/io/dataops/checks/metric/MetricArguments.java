package io.dataops.checks.metric;

import io.dataops.results.literal.LiteralException;
import java.util.Map;

/** What a suite tells one metric, defaults filled in. */
public final class MetricArguments {
    private final String metric;
    private final Map<String, String> texts;

    MetricArguments(String metric, Map<String, String> texts) {
        this.metric = metric;
        this.texts = Map.copyOf(texts);
    }

    /**
     * The argument of a parameter that the metric type declares.
     *
     * @throws LiteralException when it does not fit, or must be given and is not
     */
    public <T> T get(MetricParameter<T> parameter) throws LiteralException {
        String text = texts.get(parameter.name());
        if (text == null) {
            throw new LiteralException(metric + " needs '" + parameter.name() + "', " + parameter.words());
        }
        return parameter.parse(metric, text);
    }

    /** Whether the suite gives the argument, or it has a default. */
    public boolean has(MetricParameter<?> parameter) {
        return texts.containsKey(parameter.name());
    }
}
