package io.dataops.results;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and in which build a verification ran. The only part of a result that differs between two runs on the same
 * evidence.
 *
 * @param started start of the session, and what {@code now} means in every check
 * @param durationMillis how long it took, in milliseconds
 * @param build id of the CI build that made the result, such as {@code jenkins-shop-main-118}; null outside CI
 */
public record Run(
        Instant started, long durationMillis, @Nullable String build) {}
