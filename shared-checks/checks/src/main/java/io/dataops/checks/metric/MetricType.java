package io.dataops.checks.metric;

import io.dataops.results.literal.LiteralException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
    private final ValueRange range;
    private final Weights weights;
    private final Decomposition decomposition;
    private final ComparedBy comparedBy;
    private final boolean jumps;
    private final Map<String, ComparedBy> comparedOtherwise;
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
        range = ValueRange.of(declared(declaration.range, "range"));
        weights = declaration.weights;
        decomposition = declaration.decomposition;
        comparedBy = direction == Direction.NEITHER ? ComparedBy.NOTHING : declaration.comparedBy;
        jumps = declaration.jumps;
        comparedOtherwise = Collections.unmodifiableMap(new LinkedHashMap<>(declaration.comparedOtherwise));
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

    /** Whether the rows make the number one by one. */
    public enum Decomposition {
        /**
         * It is the mean, or the sum, of a number that each row has by itself; where only some rows count, their labels say
         * which.
         */
        PER_ROW,
        /** Only all rows together make it, as an area under a curve or a share of rows that predictions choose. */
        TOGETHER
    }

    /**
     * The metric that a suite writes so.
     *
     * @param written whose name is that of this type
     * @throws LiteralException when an argument is unknown, missing or does not fit
     */
    public Metric<E> metric(MetricText written) throws LiteralException {
        return reader.read(new WrittenArguments(name, parameters, at).of(written));
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

    /** The values it can have. */
    public ValueRange range() {
        return range;
    }

    public Weights weights() {
        return weights;
    }

    /** Whether the rows make the number one by one, as the metric with its defaults. */
    public Decomposition decomposition() {
        return decomposition;
    }

    /** The paired test that matches the metric with its defaults. */
    public ComparedBy comparedBy() {
        return comparedBy;
    }

    /** The paired test of the metric as written here, where arguments make it another. */
    public Map<String, ComparedBy> comparedOtherwise() {
        return comparedOtherwise;
    }

    /** The same metric of rows that follow each other in time, which changes the test of means. */
    public MetricType<E> overTime() {
        Declaration<E> again = new Declaration<>(name);
        again.alsoCalled = alsoCalled;
        again.weights = weights;
        again.decomposition = decomposition;
        again.comparedBy = jumps ? ComparedBy.UNTESTED : comparedBy.overTime();
        comparedOtherwise.forEach((written, test) -> again.comparedOtherwise.put(written, test.overTime()));
        again.parameters.addAll(parameters);
        again.at = at;
        return again.summary(summary)
                .better(direction)
                .range(range.words())
                .undefinedWhen(undefinedWhen)
                .source(source)
                .example(example)
                .reads(reader);
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
        private Decomposition decomposition = Decomposition.TOGETHER;
        private ComparedBy comparedBy = ComparedBy.BOOTSTRAP;
        private boolean jumps;
        private final Map<String, ComparedBy> comparedOtherwise = new LinkedHashMap<>();
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

        /** The values it can have, in the words of a {@link ValueRange}. */
        public Declaration<E> range(String range) {
            this.range = range;
            return this;
        }

        public Declaration<E> refusesWeights() {
            weights = Weights.REFUSED;
            return this;
        }

        /** Rows make the number one by one: it is a mean or a sum over rows. */
        public Declaration<E> perRow() {
            decomposition = Decomposition.PER_ROW;
            return this;
        }

        /** It is one of the rows' values, so that it jumps when a row is left out: no test over time is known. */
        public Declaration<E> jumps() {
            jumps = true;
            return this;
        }

        /** The paired test that matches it; a test of means says that it is one. */
        public Declaration<E> comparedBy(ComparedBy test) {
            comparedBy = test;
            return test.isOfMeans() ? perRow() : this;
        }

        /**
         * The paired test that matches it where arguments make it another.
         *
         * @param written the metric with such arguments, for the page of metrics
         */
        public Declaration<E> comparedBy(ComparedBy test, String written) {
            comparedOtherwise.put(written, test);
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
