package io.dataops.checks.baseline;

/**
 * What was looked for in the promoted baseline.
 *
 * @param <T> what that is
 */
public sealed interface Sought<T> {
    /** It is there. */
    record There<T>(T it) implements Sought<T> {
        @Override
        public <R> R match(Cases<T, R> cases) {
            return cases.there(it);
        }
    }

    /** It is not. */
    record Missing<T>(NoBaseline why) implements Sought<T> {
        @Override
        public <R> R match(Cases<T, R> cases) {
            return cases.missing(why);
        }
    }

    <R> R match(Cases<T, R> cases);

    /** One answer per case. */
    interface Cases<T, R> {
        R there(T it);

        R missing(NoBaseline why);
    }
}
