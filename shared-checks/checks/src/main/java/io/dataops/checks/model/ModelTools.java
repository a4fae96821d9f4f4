package io.dataops.checks.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What evaluating models needs besides rows.
 *
 * @param resources what models may use
 * @param base the folder that relative paths start from
 * @param commit of the sources; empty when unknown
 * @param now when the session started
 * @param threads at least 1
 * @param nanos a clock that only goes forward
 */
public record ModelTools(
        ModelResources resources, Path base, Optional<String> commit, Instant now, int threads, LongSupplier nanos) {}
