package io.dataops.results;

import org.jspecify.annotations.Nullable;

/**
 * What a result is about, so that it can be told from another build's result and be made again.
 *
 * @param project coordinates of the project, {@code group:artifact:version}; null outside a build
 * @param commit full commit id; null when unknown
 * @param branch branch name; null when unknown or detached
 * @param dirty whether files differ from the commit; null when unknown
 * @param suite fingerprint of the suite file
 * @param data fingerprint of all data sets; null when a data set could not be read
 * @param baseline fingerprint of the baseline; null without one
 * @param tool name and version, such as {@code dataops 0.1.0}
 * @param engine name and version, such as {@code duckdb 1.5.6}
 * @param seed seed of everything that is resampled; null when nothing was
 */
public record Evidence(
        @Nullable String project,
        @Nullable String commit,
        @Nullable String branch,
        @Nullable Boolean dirty,
        String suite,
        @Nullable String data,
        @Nullable String baseline,
        String tool,
        String engine,
        @Nullable Long seed) {}
