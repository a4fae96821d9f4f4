package io.dataops.checks.statistics;

/**
 * Confidence limits.
 *
 * @param lower at most {@code upper}
 * @param upper at least {@code lower}
 * @param confidence the level, above 0 and below 1
 */
public record Interval(double lower, double upper, double confidence) {}
