package io.dataops.benchmarks;

import io.dataops.checks.Selection;
import io.dataops.checks.Verification;
import io.dataops.checks.VerificationRequest;
import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.model.ModelResources;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.ModelEvidence;
import io.dataops.results.VerificationResult;
import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A suite that is verified in this process.
 *
 * @param memoryBytes the engine's limit
 * @param threads of the engine
 */
record SuiteProcess(Path file, long memoryBytes, int threads) {
    Suite read() throws IOException, ProblemsException {
        return new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), Map.of()).read(file, "dataops.yaml");
    }

    /** Verifies it; a model that could not be evaluated or compared is fast, and its time must not be taken for an answer. */
    VerificationResult verify(BaselineUse baseline) throws IOException, EngineException, ProblemsException {
        Clock clock = Clock.systemUTC();
        VerificationRequest request = new VerificationRequest(
                read(),
                Fingerprint.of(file).toString(),
                file.resolveSibling("").toAbsolutePath(),
                new VerificationRequest.Build("dataops benchmark", null, null, null, null, null),
                new Resources(memoryBytes, threads, file.resolveSibling("temporary"), clock.instant()),
                Selection.ALL,
                ModelResources.in(file.resolveSibling("logs")),
                baseline);
        VerificationResult result =
                new Verification(new DuckDbEngineFactory(), clock).run(request, Progress.SILENT, engine -> {});
        refuseUnevaluated(result.models());
        return result;
    }

    private static void refuseUnevaluated(List<ModelEvidence> models) {
        for (ModelEvidence model : models) {
            String baseline = model.baseline() == null ? null : model.baseline().problem();
            if (model.problem() != null || baseline != null) {
                throw new IllegalStateException(
                        model.name() + " is not evaluated: " + Objects.requireNonNullElse(model.problem(), baseline));
            }
        }
    }
}
