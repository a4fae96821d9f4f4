package io.dataops.benchmarks;

import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Does the work of one cell and prints what it cost. */
final class CellProcess {
    private CellProcess() {}

    public static void main(String[] arguments) throws IOException, SQLException, EngineException, ProblemsException {
        run(arguments);
        System.out.println(Cost.FIGURES + ProcessStatus.cost());
    }

    /**
     * Runs a file of SQL, its queries one after another, or a suite.
     *
     * @param arguments the file, the engine's memory limit in bytes, the statuses that checks may have, separated by commas, and
     *     the engine's threads
     */
    static void run(String[] arguments) throws IOException, SQLException, EngineException, ProblemsException {
        Path file = Path.of(arguments[0]);
        long memoryBytes = Long.parseLong(arguments[1]);
        int threads = Integer.parseInt(arguments[3]);
        if (file.toString().endsWith(".sql")) {
            query(Files.readString(file), memoryBytes, threads);
        } else {
            verify(file, memoryBytes, threads, Set.of(arguments[2].split(",", -1)));
        }
    }

    private static void query(String sql, long memoryBytes, int threads) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '" + memoryBytes + "B'");
            statement.execute("SET threads = " + threads);
            for (String query : sql.split(";\\s*\\n", -1)) {
                if (!query.isBlank()) {
                    one(statement, query);
                }
            }
        }
    }

    private static void one(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
        }
    }

    private static void verify(Path file, long memoryBytes, int threads, Set<String> allowed)
            throws IOException, EngineException, ProblemsException {
        refuseOthers(
                new SuiteProcess(file, memoryBytes, threads)
                        .verify(BaselineUse.none())
                        .checks(),
                allowed);
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
}
