package io.dataops.checks.statistics;

/**
 * Confidence limits.
 *
 * @param lower at most {@code upper}; negative infinity when the rows are too few to exclude any bound
 * @param upper at least {@code lower}; infinity when the rows are too few to exclude any bound
 * @param confidence the level, above 0 and below 1
 */
public record Interval(double lower, double upper, double confidence) {}
