package io.dataops.checks.model;

import io.dataops.checks.score.ScorerFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What evaluating models needs besides rows.
 *
 * @param scorers what scores model files
 * @param base the folder that relative paths start from
 * @param looks the file that counts looks at test sets; empty when they are not counted
 * @param commit of the sources; empty when unknown
 * @param now when the session started
 * @param logs the folder for what commands write
 * @param threads at least 1
 * @param nanos a clock that only goes forward
 */
public record ModelTools(
        
        List<ScorerFactory> scorers,
        Path base,
        Optional<Path> looks,
        Optional<String> commit,
        Instant now,
        Path logs,
        int threads,
        LongSupplier nanos) {
    public ModelTools {
        scorers = List.copyOf(scorers);
    }
}
