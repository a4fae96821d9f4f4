package io.dataops.checks.suite;

import io.dataops.results.SourcePosition;
import io.dataops.results.Waiver;

/**
 * A waiver as the suite declares it.
 *
 * @param waiver of what, by whom, why and until when
 * @param at where the suite declares it
 */
public record WaiverSpec(Waiver waiver, SourcePosition at) {
    /** The id of the decision on it, when there is something to say. */
    public String id() {
        return waiver.subject() + ".waiver";
    }
}
