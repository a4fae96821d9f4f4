package io.dataops.checks.diff;

import io.dataops.results.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two suites.
 *
 * @param kind which way it goes
 * @param subject what it is about, such as {@code check sales.not_null.id}
 * @param key the key that differs; empty for the subject as a whole
 * @param before where the earlier suite has the subject; null when it does not
 * @param after where the later suite has it; null when it does not
 * @param sentence what differs, without a full stop
 */
record Difference(
        Kind kind,
        String subject,
        String key,
        @Nullable SourcePosition before,
        @Nullable SourcePosition after,
        String sentence) {
    /** Which way a difference goes. */
    enum Kind {
        /** The later suite asks something more that the earlier one did not know. */
        ADDED,
        /** The later suite does not ask it any more. */
        REMOVED,
        /** It asks less. */
        LOOSENED,
        /** It asks more. */
        TIGHTENED,
        /** It asks something else, and nothing says whether that is less. */
        CHANGED
    }

    /** Whether less is asked for sure. */
    boolean loosens() {
        return kind == Kind.REMOVED || kind == Kind.LOOSENED;
    }
}
