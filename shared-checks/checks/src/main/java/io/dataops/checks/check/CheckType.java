package io.dataops.checks.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of check declares itself: everything the suite reader, the JSON Schema and the reference page need.
 *
 * @param name key in the suite
 * @param family heading on the reference page
 * @param summary one sentence for the reference page
 * @param parameters what it can be told, its own first, then the {@link Options} it shares
 * @param shorthand the parameter that a bare value or list stands for; null when there is none
 * @param example one entry of a {@code checks} list that parses
 * @param factory makes the check from its arguments; may throw {@link ArgumentException}
 */
public record CheckType(
        String name,
        Family family,
        String summary,
        List<Parameter<?>> parameters,
        @Nullable Parameter<?> shorthand,
        String example,
        Function<Arguments, Check> factory) {
    public CheckType {
        parameters = List.copyOf(parameters);
    }

    /** The groups of the reference page. */
    public enum Family {
        SCHEMA("Schema"),
        VOLUME("Rows"),
        COMPLETENESS("Completeness"),
        UNIQUENESS("Uniqueness"),
        VALIDITY("Validity"),
        AGGREGATES("Aggregates"),
        DISTRIBUTION("Distribution"),
        RELATIONSHIPS("Relationships"),
        COMPARISON("Two data sets"),
        TIME("Time"),
        FILES("Files"),
        SQL("SQL");

        private final String title;

        Family(String title) {
            this.title = title;
        }

        /** The heading. */
        public String title() {
            return title;
        }
    }

    /** Begins the declaration of a type; {@link Builder#reads} ends it. */
    public static Builder named(String name, Family family) {
        return new Builder(name, family);
    }

    /** Declares a check type. Every type takes {@code id}, {@code description}, {@code severity}, {@code change} and {@code control} without saying so. */
    public static final class Builder {
        private final String name;
        private final Family family;
        private final List<Parameter<?>> own = new ArrayList<>();
        private final List<Parameter<?>> shared =
                new ArrayList<>(List.of(Options.ID, Options.DESCRIPTION, Options.SEVERITY));
        private String summary = "";
        private String example = "";
        private @Nullable Parameter<?> shorthand;

        private Builder(String name, Family family) {
            this.name = name;
            this.family = family;
        }

        /** What has to hold, in one sentence with a full stop. */
        public Builder summary(String sentence) {
            summary = sentence;
            return this;
        }

        /** A parameter of its own. */
        public Builder takes(Parameter<?> parameter) {
            own.add(parameter);
            return this;
        }

        /** The parameter that may be written without its key. */
        public Builder shorthand(Parameter<?> parameter) {
            shorthand = parameter;
            return takes(parameter);
        }

        /** It takes the keys of limits. */
        public Builder bounds(BoundParameters bounds) {
            own.addAll(bounds.all());
            return this;
        }

        /** It looks at rows, so a {@code where} can leave some out. */
        public Builder filtered() {
            shared.add(Options.WHERE);
            return this;
        }

        /** It counts failing rows, so it takes a threshold and a {@code where}. */
        public Builder countsRows() {
            shared.add(Options.AT_MOST);
            shared.add(Options.AT_LEAST);
            return filtered();
        }

        /** It does not consider nulls unless told so. */
        public Builder ignoresNulls() {
            shared.add(Options.NULLS);
            return this;
        }

        /** Its value may not exist. */
        public Builder mayBeUndefined() {
            shared.add(Options.ALLOW_UNDEFINED);
            return filtered();
        }

        /** Its value can be taken of each group of rows. */
        public Builder grouped() {
            shared.add(Options.GROUP_BY);
            shared.add(Options.GROUPS);
            return this;
        }

        /** One entry of a {@code checks} list without the leading dash. */
        public Builder example(String yaml) {
            example = yaml;
            return this;
        }

        /**
         * Ends the declaration.
         *
         * @param factory makes the check from arguments that are each of their kind, with all required ones given; may throw
         *     {@link ArgumentException}
         */
        public CheckType reads(Function<Arguments, Check> factory) {
            List<Parameter<?>> all = new ArrayList<>(own);
            all.addAll(shared);
            all.addAll(List.of(Options.CHANGE, Options.CONTROL));
            return new CheckType(name, family, summary, all, shorthand, example, factory);
        }
    }
}
