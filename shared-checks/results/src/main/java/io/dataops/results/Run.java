package io.dataops.results;

import java.time.Instant;

/**
 * When a verification ran. The only part of a result that differs between two runs on the same evidence.
 *
 * @param started start of the session, and what {@code now} means in every check
 * @param durationMillis how long it took, in milliseconds
 */
public record Run(Instant started, long durationMillis) {}
