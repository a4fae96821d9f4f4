package io.dataops.checks.yaml;

import io.dataops.results.SourcePosition;

/**
 * A value and where it is written.
 *
 * @param value what is written
 * @param at where it starts
 */
public record Located<T>(T value, SourcePosition at) {}
