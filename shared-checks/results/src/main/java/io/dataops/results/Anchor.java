package io.dataops.results;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The value of a metric that no later promotion may stray from too far, so that small losses do not add up.
 *
 * @param signature of the metric, which has everything that changes the number
 * @param slice null for all rows
 * @param commit of the promotion that it comes from; null when unknown
 * @param at when that was
 * @param pinned whether it stays until it is pinned anew; otherwise the best promoted value takes its place
 */
public record Anchor(
        String model,
        String name,
        String signature,
        @Nullable String slice,
        double value,
        @Nullable String commit,
        Instant at,
        boolean pinned) {}
