package io.dataops.results;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who made a result the baseline, when and why.
 *
 * @param by who, as Git or the CI server knows them
 * @param commit full commit id of the evidence; null when unknown
 * @param branch null when unknown or detached
 * @param project coordinates, {@code group:artifact:version}; null outside a build
 * @param reason why something was loosened; null when nothing was
 * @param loosened what is worse than in the baseline before; mostly nothing
 */
public record Promotion(
        String by,
        Instant at,
        @Nullable String commit,
        @Nullable String branch,
        @Nullable String project,
        @Nullable String reason,
        List<Loosening> loosened) {
    public Promotion {
        loosened = List.copyOf(loosened);
        if (!loosened.isEmpty() && reason == null) {
            throw new IllegalArgumentException("something was loosened without a reason");
        }
    }
}
