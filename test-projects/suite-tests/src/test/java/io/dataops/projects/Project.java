package io.dataops.projects;

import io.dataops.checks.Selection;
import io.dataops.checks.Verification;
import io.dataops.checks.VerificationRequest;
import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.model.ModelResources;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.onnx.OnnxScorerFactory;
import io.dataops.results.VerificationResult;
import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A test project that is verified without Maven.
 *
 * @param folder where its suite lies
 */
record Project(Path folder) {
    /** Shortly after the last day of the mended stock; the clock of the machine plays no part. */
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    /**
     * Verifies the suite on the files of any folder.
     *
     * @param files what paths of the suite are relative to
     */
    VerificationResult verify(Path files, Path temporary) throws IOException, ProblemsException, EngineException {
        Suite suite = new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), Map.of())
                .read(folder.resolve("dataops.yaml"), "dataops.yaml");
        VerificationRequest request = new VerificationRequest(
                suite,
                "sha256:0",
                files.toAbsolutePath().normalize(),
                new VerificationRequest.Build("dataops test", null, null, null, null, null),
                new Resources(512L << 20, 2, temporary, NOW),
                Selection.ALL,
                new ModelResources(List.of(new OnnxScorerFactory()), Optional.empty(), temporary),
                BaselineUse.none());
        return new Verification(new DuckDbEngineFactory(), Clock.fixed(NOW, ZoneOffset.UTC))
                .run(request, Progress.SILENT, engine -> {});
    }
}
