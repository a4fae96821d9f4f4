package io.jenkins.plugins.dataops.trend;

import org.jspecify.annotations.Nullable;

/**
 * What a build has of something.
 *
 * @param build its number
 * @param value null where the build has none of it: a gap
 */
public record BuildPoint<T>(int build, @Nullable T value) {}
