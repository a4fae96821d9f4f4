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
import io.dataops.results.Outcome;
import io.dataops.results.VerificationResult;
import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Does the work of one cell and prints what it cost. */
final class CellProcess {
    private CellProcess() {}

    /**
     * Runs a file of SQL or a suite.
     *
     * @param arguments the file, the engine's memory limit in bytes, the statuses that checks may have, separated by commas, and
     *     the engine's threads
     */
    public static void main(String[] arguments) throws IOException, SQLException, EngineException, ProblemsException {
        Path file = Path.of(arguments[0]);
        long memoryBytes = Long.parseLong(arguments[1]);
        int threads = Integer.parseInt(arguments[3]);
        if (file.toString().endsWith(".sql")) {
            query(Files.readString(file), memoryBytes, threads);
        } else {
            verify(file, memoryBytes, threads, Set.of(arguments[2].split(",", -1)));
        }
        System.out.println(Cost.FIGURES + ProcessStatus.cost());
    }

    private static void query(String sql, long memoryBytes, int threads) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '" + memoryBytes + "B'");
            statement.execute("SET threads = " + threads);
            try (ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
            }
        }
    }

    private static void verify(Path file, long memoryBytes, int threads, Set<String> allowed)
            throws IOException, EngineException, ProblemsException {
        Clock clock = Clock.systemUTC();
        Suite suite =
                new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), Map.of()).read(file, "dataops.yaml");
        Resources resources = new Resources(memoryBytes, threads, file.resolveSibling("temporary"), clock.instant());
        VerificationRequest request = new VerificationRequest(
                suite,
                Fingerprint.of(file).toString(),
                file.resolveSibling("").toAbsolutePath(),
                new VerificationRequest.Build("dataops benchmark", null, null, null, null, null),
                resources,
                Selection.ALL,
                ModelResources.in(file.resolveSibling("logs")),
                BaselineUse.none());
        VerificationResult result =
                new Verification(new DuckDbEngineFactory(), clock).run(request, Progress.SILENT, engine -> {});
        refuseOthers(result.checks(), allowed);
        refuseUnevaluated(result.models());
    }

    /** A check that could not run is fast; its time must not be taken for an answer. */
    private static void refuseOthers(List<Outcome> outcomes, Set<String> allowed) {
        List<Outcome> others = outcomes.stream()
                .filter(outcome -> !allowed.contains(outcome.status().name()))
                .toList();
        if (!others.isEmpty()) {
            throw new IllegalStateException(others.size() + " of " + outcomes.size() + " checks have another status:\n"
                    + others.stream()
                            .map(outcome ->
                                    outcome.status() + " " + outcome.check().id() + ": "
                                            + outcome.finding().message())
                            .collect(Collectors.joining("\n")));
        }
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
