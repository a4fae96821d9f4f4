package io.dataops.checks.metric;

import io.dataops.checks.literal.NearestName;
import io.dataops.results.literal.LiteralException;
import io.dataops.results.literal.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A kind of metric, as its file declares it. The suite reader, the reference page and the gates follow from this
 * declaration.
 *
 * @param <E> the examples it is defined on
 */
public final class MetricType<E extends Examples<E>> {
    private final String name;
    private final List<String> alsoCalled;
    private final String summary;
    private final Direction direction;
    private final String range;
    private final Weights weights;
    private final String undefinedWhen;
    private final String source;
    private final String example;
    private final List<MetricParameter<?>> parameters;
    private final @Nullable MetricParameter<?> at;
    private final Reader<E> reader;

    private MetricType(Declaration<E> declaration, Reader<E> reader) {
        name = declaration.name;
        alsoCalled = List.copyOf(declaration.alsoCalled);
        summary = declared(declaration.summary, "summary");
        direction = declared(declaration.direction, "direction");
        range = declared(declaration.range, "range");
        weights = declaration.weights;
        undefinedWhen = declared(declaration.undefinedWhen, "undefinedWhen");
        source = declared(declaration.source, "source");
        example = Objects.requireNonNullElse(declaration.example, name);
        parameters = List.copyOf(declaration.parameters);
        at = declaration.at;
        this.reader = reader;
    }

    private <T> T declared(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException("the metric type " + name + " declares no " + what);
        }
        return value;
    }

    /** Starts the declaration of a type; {@link Declaration#reads} ends it. */
    public static <E extends Examples<E>> Declaration<E> named(String name) {
        return new Declaration<>(name);
    }

    /** Makes the metric of its arguments. */
    public interface Reader<E extends Examples<E>> {
        /**
         * The metric of some arguments.
         *
         * @throws LiteralException when arguments that are fine one by one do not fit together
         */
        Metric<E> read(MetricArguments arguments) throws LiteralException;
    }

    /** Whether rows may have weights. */
    public enum Weights {
        /** Every row counts as much as it weighs. */
        TAKEN,
        /** The definition knows no weights, so a model with weights cannot have the metric. */
        REFUSED
    }

    /**
     * The metric that a suite writes so.
     *
     * @param written whose name is that of this type
     * @throws LiteralException when an argument is unknown, missing or does not fit
     */
    public Metric<E> metric(MetricText written) throws LiteralException {
        Map<String, String> texts = new HashMap<>();
        for (MetricParameter<?> parameter : parameters) {
            if (parameter.initial() != null) {
                texts.put(parameter.name(), parameter.initial());
            }
        }
        List<String> known = parameters.stream().map(MetricParameter::name).toList();
        for (Map.Entry<String, String> argument : written.arguments().entrySet()) {
            if (!known.contains(argument.getKey())) {
                throw new LiteralException(
                        name + " has no argument " + Quoted.text(argument.getKey()) + advice(argument.getKey(), known));
            }
            texts.put(argument.getKey(), argument.getValue());
        }
        if (written.at() != null) {
            if (at == null) {
                throw new LiteralException(name + " is not taken at anything, so leave out '@" + written.at() + "'");
            }
            if (written.arguments().containsKey(at.name())) {
                throw new LiteralException(name + " has '" + at.name() + "' twice, behind @ and in parentheses");
            }
            texts.put(at.name(), written.at());
        }
        return reader.read(new MetricArguments(name, texts));
    }

    private static String advice(String written, List<String> known) {
        if (known.isEmpty()) {
            return "; it takes none";
        }
        return NearestName.to(written, known)
                .map(nearest -> "; did you mean " + Quoted.text(nearest) + "?")
                .orElse("; it takes " + String.join(", ", known));
    }

    public String name() {
        return name;
    }

    /** Names that other tools give it, for a message that suggests this one. */
    public List<String> alsoCalled() {
        return alsoCalled;
    }

    /** One sentence that defines it. */
    public String summary() {
        return summary;
    }

    public Direction direction() {
        return direction;
    }

    /** The values it can have, such as {@code 0 to 1}. */
    public String range() {
        return range;
    }

    public Weights weights() {
        return weights;
    }

    /** When it has no value, such as {@code no row is positive}; or {@code never, when there is a row}. */
    public String undefinedWhen() {
        return undefinedWhen;
    }

    /** Where the definition comes from: author and year, or the tool whose numbers it gives. */
    public String source() {
        return source;
    }

    /** The metric in a suite, with arguments where it has any. */
    public String example() {
        return example;
    }

    public List<MetricParameter<?>> parameters() {
        return parameters;
    }

    /** Collects what a type says of itself. */
    public static final class Declaration<E extends Examples<E>> {
        private final String name;
        private List<String> alsoCalled = List.of();
        private @Nullable String summary;
        private @Nullable Direction direction;
        private @Nullable String range;
        private Weights weights = Weights.TAKEN;
        private @Nullable String undefinedWhen;
        private @Nullable String source;
        private @Nullable String example;
        private final List<MetricParameter<?>> parameters = new ArrayList<>();
        private @Nullable MetricParameter<?> at;

        private Declaration(String name) {
            this.name = name;
        }

        public Declaration<E> alsoCalled(String... names) {
            alsoCalled = List.of(names);
            return this;
        }

        public Declaration<E> summary(String sentence) {
            summary = sentence;
            return this;
        }

        public Declaration<E> better(Direction direction) {
            this.direction = direction;
            return this;
        }

        public Declaration<E> range(String range) {
            this.range = range;
            return this;
        }

        public Declaration<E> refusesWeights() {
            weights = Weights.REFUSED;
            return this;
        }

        public Declaration<E> undefinedWhen(String condition) {
            undefinedWhen = condition;
            return this;
        }

        public Declaration<E> source(String source) {
            this.source = source;
            return this;
        }

        public Declaration<E> example(String written) {
            example = written;
            return this;
        }

        public Declaration<E> parameter(MetricParameter<?> parameter) {
            parameters.add(parameter);
            return this;
        }

        /** A parameter that may also stand behind {@code @}. */
        public Declaration<E> at(MetricParameter<?> parameter) {
            at = parameter;
            return parameter(parameter);
        }

        /** Ends the declaration of a metric without parameters. */
        public MetricType<E> is(Metric<E> metric) {
            return reads(arguments -> metric);
        }

        /** Ends the declaration. */
        public MetricType<E> reads(Reader<E> reader) {
            return new MetricType<>(this, reader);
        }
    }
}
