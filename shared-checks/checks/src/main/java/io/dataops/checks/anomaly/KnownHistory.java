package io.dataops.checks.anomaly;

import io.dataops.results.history.History;

/** What is known of builds before. */
public sealed interface KnownHistory {
    /** No history is kept. */
    record Off() implements KnownHistory {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.off(this);
        }
    }

    /**
     * It is kept and cannot be read.
     *
     * @param reason a sentence without a full stop
     */
    record Unreadable(String reason) implements KnownHistory {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unreadable(this);
        }
    }

    /** It was read. */
    record Read(History history) implements KnownHistory {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.read(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R off(Off it);

        R unreadable(Unreadable it);

        R read(Read it);
    }
}
