package io.dataops.checks.model;

import io.dataops.checks.baseline.BaselineUse;
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
 * @param baseline what models are compared with, and what they leave for that
 * @param nanos a clock that only goes forward
 */
public record ModelTools(
        ModelResources resources,
        Path base,
        Optional<String> commit,
        Instant now,
        int threads,
        BaselineUse baseline,
        LongSupplier nanos) {}
