package io.dataops.maven;

import io.dataops.checks.data.NamedFiles;
import io.dataops.checks.data.UnreadableDataException;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.suggest.SuggestedSuite;
import io.dataops.checks.suggest.Suggester;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** Proposes a suite for files, and leaves nothing but its text. */
record Suggesting(Workshop workshop, Path base, String tool, EngineShare share) {
    /**
     * Proposes it.
     *
     * @param progress is handed a line every few seconds
     */
    SuggestedSuite run(NamedFiles files, Consumer<String> progress)
            throws EngineException, IOException, UnreadableDataException, ProblemsException {
        Scratch scratch = Scratch.in(base.resolve("target/dataops"));
        Resources resources = share.with(scratch.path(), workshop.clock().instant());
        try (Working working = Working.in(scratch, workshop.clock(), progress)) {
            return new Suggester(
                            workshop.engines().get(),
                            workshop.clock(),
                            SuiteFile.byDefault(base).reader(Map.of()),
                            tool,
                            resources)
                    .suggest(files, base, working.progress(), working::ends);
        }
    }
}
