package io.dataops.benchmarks;

import java.nio.file.Path;

/**
 * One thing to measure.
 *
 * @param subject what it is
 * @param file a file of SQL or a suite
 * @param memoryBytes the engine's memory limit
 * @param statuses what checks of the suite may come to, separated by commas
 */
record Cell(Subject subject, Path file, long memoryBytes, String statuses) {}
