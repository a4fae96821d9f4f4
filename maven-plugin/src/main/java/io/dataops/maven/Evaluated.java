package io.dataops.maven;

import io.dataops.checks.model.EvaluatedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/**
 * What the goal evaluate found out about models, for the goals after it in the same build.
 *
 * @param recorded its result, which says what that rests on
 * @param models before their gates were decided together with others
 */
record Evaluated(Recorded recorded, List<EvaluatedModel> models) {
    private static final String MODELS = "models";

    Evaluated {
        models = List.copyOf(models);
    }

    /** Adds what a promotion would keep of the models to what it would keep else. */
    void leaveIn(Path promotable) throws IOException {
        Path kept = recorded.kept().resolve(MODELS);
        if (Files.isDirectory(kept)) {
            PathUtils.copyDirectory(kept, promotable.resolve(MODELS));
        }
    }
}
