package io.dataops.checks.plan;

import org.jspecify.annotations.Nullable;

/**
 * The most common value of a column.
 *
 * @param value null when every value is null
 * @param count rows that have it
 * @param considered rows whose value is not null
 */
public record TopValue(@Nullable Scalar value, long count, long considered) {}
