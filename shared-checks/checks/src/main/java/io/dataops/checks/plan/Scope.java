package io.dataops.checks.plan;

import org.jspecify.annotations.Nullable;

/**
 * The rows a measure looks at.
 *
 * @param dataset name of the data set
 * @param where a check's own condition in SQL, on top of the data set's; null for all its rows
 */
public record Scope(String dataset, @Nullable String where) {}
