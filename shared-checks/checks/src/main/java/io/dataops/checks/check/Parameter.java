package io.dataops.checks.check;

/**
 * One thing a check type can be told.
 *
 * @param name key in the suite
 * @param kind what may stand there
 * @param need whether it must
 * @param summary a sentence for the reference page, with the default of an optional one
 * @param strictness how much its values ask
 */
public record Parameter<T>(String name, ParameterKind<T> kind, Need need, String summary, Strictness<T> strictness) {
    /** Whether a parameter must be given. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    /** One that a check cannot do without. */
    public static <T> Parameter<T> required(String name, ParameterKind<T> kind, String summary) {
        return new Parameter<>(name, kind, Need.REQUIRED, summary, Strictness.unknown());
    }

    /** One that has a default, which its summary says. */
    public static <T> Parameter<T> optional(String name, ParameterKind<T> kind, String summary) {
        return new Parameter<>(name, kind, Need.OPTIONAL, summary, Strictness.unknown());
    }

    /** The same parameter, whose values compare. One that does not say so asks something else with every other value. */
    public Parameter<T> with(Strictness<T> other) {
        return new Parameter<>(name, kind, need, summary, other);
    }

    /** Whether a check cannot do without it. */
    public boolean isRequired() {
        return need == Need.REQUIRED;
    }
}
