package io.dataops.checks.metric;

import io.dataops.results.literal.LiteralException;
import io.dataops.results.literal.Quoted;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A metric as a suite writes it: a name, perhaps {@code @} and what the metric is taken at, perhaps arguments in
 * parentheses, such as {@code roc_auc}, {@code recall@fpr<=0.05} or {@code f_beta(beta=2, class=yes)}. A value may stand in
 * quotes, in which a quote is written twice.
 *
 * @param name the name in the registry
 * @param at what stands behind {@code @}; null without one
 * @param arguments by name, in the order written
 */
public record MetricText(String name, @Nullable String at, Map<String, String> arguments) {
    private static final Pattern FORM = Pattern.compile(
            "\\s*(?<name>[A-Za-z][A-Za-z0-9_]*)\\s*(@\\s*(?<at>[^()]+?)\\s*)?(\\((?<arguments>.*)\\)\\s*)?");
    private static final Pattern ARGUMENT = Pattern.compile(
            "\\s*(?<key>[a-z][a-z0-9_]*)\\s*=\\s*(\"(?<quoted>([^\"]|\"\")*)\"|(?<plain>[^\",]*?))\\s*(,|$)");

    public MetricText {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * Reads a text.
     *
     * @throws LiteralException when it has another form; the message says which form it should have
     */
    public static MetricText parse(String text) throws LiteralException {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new LiteralException(Quoted.text(text)
                    + " is not a metric; write a name such as roc_auc, with what it is taken at as in recall@fpr<=0.05,"
                    + " or with arguments as in f_beta(beta=2)");
        }
        return new MetricText(form.group("name"), form.group("at"), arguments(text, form.group("arguments")));
    }

    private static Map<String, String> arguments(String text, @Nullable String written) throws LiteralException {
        Map<String, String> arguments = new LinkedHashMap<>();
        if (written == null) {
            return arguments;
        }
        Matcher argument = ARGUMENT.matcher(written);
        int from = 0;
        while (from < written.length()) {
            if (!argument.region(from, written.length()).lookingAt()) {
                throw new LiteralException("the arguments of " + Quoted.text(text)
                        + " are not written as name=value, with commas between them");
            }
            if (arguments.put(argument.group("key"), value(argument)) != null) {
                throw new LiteralException(Quoted.text(text) + " gives " + argument.group("key") + " twice");
            }
            from = argument.end();
        }
        return arguments;
    }

    private static String value(Matcher argument) {
        String quoted = argument.group("quoted");
        return quoted == null ? argument.group("plain") : quoted.replace("\"\"", "\"");
    }

    /** The value of an argument as a suite writes it: in quotes where it would be read as something else without them. */
    public static String written(String value) {
        boolean plain =
                value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.equals(value.strip()) && !value.isEmpty();
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
