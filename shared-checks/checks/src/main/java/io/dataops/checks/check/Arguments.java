package io.dataops.checks.check;

import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Literal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the suite tells one check, read and of the declared kinds. */
public final class Arguments {
    private final Map<String, Object> values;

    /**
     * Takes what was read.
     *
     * @param values what was read, by the name of its parameter
     */
    public Arguments(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * The argument of a required parameter.
     *
     * @throws IllegalStateException for a parameter that was not given, which a required one always is
     */
    public <T> T get(Parameter<T> parameter) {
        return find(parameter)
                .orElseThrow(() -> new IllegalStateException("parameter " + parameter.name() + " was not read"));
    }

    /** The argument of an optional parameter; empty when the suite does not give it. */
    @SuppressWarnings("unchecked") // the reader puts what the parameter's own kind read
    public <T> Optional<T> find(Parameter<T> parameter) {
        return Optional.ofNullable((T) values.get(parameter.name()));
    }

    /** How many rows may fail, for a type that counts rows; none when the suite says nothing. */
    public Threshold threshold() {
        return find(Options.AT_MOST)
                .<Threshold>map(Threshold.AtMost::new)
                .or(() -> find(Options.AT_LEAST).map(Threshold.AtLeast::new))
                .orElseGet(Threshold.NoFailingRow::new);
    }

    /** The condition under the suite's rule for nulls, which by default are not considered. */
    public Condition withNulls(Condition condition) {
        return find(Options.NULLS).orElse(NullRule.IGNORE).apply(condition);
    }

    /** What an undefined value means, for a type that may have one; by default the check is missed. */
    public UndefinedRule undefinedRule() {
        return find(Options.ALLOW_UNDEFINED).orElse(false) ? UndefinedRule.PASS : UndefinedRule.FAIL;
    }

    /**
     * The limits, for a type that declares them.
     *
     * @throws ArgumentException when none is given or they exclude each other
     */
    public Bounds bounds(BoundParameters parameters) {
        return parameters.read(this);
    }

    /**
     * The limits of a value, which may also be left to its history.
     *
     * @throws ArgumentException when neither is given or limits exclude each other
     */
    public Bounds boundsOrHistory(BoundParameters parameters) {
        return isJudgedByHistory()
                        && parameters.all().stream()
                                .allMatch(limit -> find(limit).isEmpty())
                ? Bounds.NONE
                : parameters.read(this);
    }

    /** Whether builds before say what the value has to be. */
    boolean isJudgedByHistory() {
        return find(Options.CHANGE).isPresent() || find(Options.CONTROL).isPresent();
    }

    @Nullable
    Literal literal(Parameter<Literal> parameter) {
        return find(parameter).orElse(null);
    }
}
