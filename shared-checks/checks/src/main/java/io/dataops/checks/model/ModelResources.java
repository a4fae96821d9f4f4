package io.dataops.checks.model;

import io.dataops.checks.score.ScorerFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What models of a suite may use.
 *
 * @param scorers what scores model files
 * @param looks the file that counts looks at test sets; empty when they are not counted
 * @param logs the folder for what commands write, made when needed
 */
public record ModelResources(List<ScorerFactory> scorers, Optional<Path> looks, Path logs) {
    public ModelResources {
        scorers = List.copyOf(scorers);
    }

    /** Nothing but a folder for logs: no model file is scored and no look is counted. */
    public static ModelResources in(Path logs) {
        return new ModelResources(List.of(), Optional.empty(), logs);
    }
}
