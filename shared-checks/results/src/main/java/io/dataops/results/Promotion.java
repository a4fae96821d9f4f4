package io.dataops.results;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who made a result the baseline, when and why.
 *
 * @param by who, as Git or the CI server knows them
 * @param commit full commit id of the evidence; null when unknown
 * @param branch null when unknown or detached
 * @param project coordinates, {@code group:artifact:version}; null outside a build
 * @param reason why something was loosened; null when nothing was
 */
public record Promotion(
        String by,
        Instant at,
        @Nullable String commit,
        @Nullable String branch,
        @Nullable String project,
        @Nullable String reason) {}
