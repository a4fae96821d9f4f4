package io.dataops.sql.suggest;

import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.data.NamedFiles;
import io.dataops.checks.data.UnreadableDataException;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.suggest.SuggestedSuite;
import io.dataops.checks.suggest.Suggester;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.sql.SuiteRun;
import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Proposes suites for files with the real engine, as the Maven plugin does. */
record SuggestionRun(Path folder) {
    SuggestedSuite suggest(String... files) {
        try {
            return new Suggester(
                            new DuckDbEngineFactory(),
                            Clock.fixed(SuiteRun.NOW, ZoneOffset.UTC),
                            new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), Map.of()),
                            "dataops test",
                            new Resources(512L << 20, 2, folder.resolve("tmp"), SuiteRun.NOW))
                    .suggest(NamedFiles.parse(List.of(files)), folder, Progress.SILENT, running -> {});
        } catch (UnreadableDataException | EngineException | ProblemsException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }
}
