package io.dataops.checks.gate;

import io.dataops.checks.statistics.Inference;

/** What a statistical method says. */
public sealed interface Inferred {
    /**
     * It says something.
     *
     * @param inference what
     * @param effect the smallest effect that these rows show, and how many rows a margin needs
     */
    record Known(Inference inference, Detectable effect) implements Inferred {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.known(this);
        }
    }

    /**
     * It cannot say anything.
     *
     * @param reason one sentence
     */
    record Unknown(String reason) implements Inferred {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknown(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R known(Known it);

        R unknown(Unknown it);
    }
}
