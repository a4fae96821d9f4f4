package io.jenkins.plugins.dataops.trend;

import io.dataops.results.CheckDescription;
import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import io.dataops.results.Severity;
import io.dataops.results.SourcePosition;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.store.RecordingStore;
import io.jenkins.plugins.dataops.testing.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Prints how long a trend and the history of one check take over 500 builds of 5,000 checks, in milliseconds. Run by hand:
 * {@code java -cp TEST_CLASSPATH io.jenkins.plugins.dataops.trend.HistoryBenchmark}. Its files, some 250 MB, are written to a
 * temporary folder and deleted.
 */
final class HistoryBenchmark {
    private static final int BUILDS = 500;
    private static final int CHECKS = 5_000;
    private static final int ROUNDS = 5;

    private HistoryBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path builds = Files.createTempDirectory("history");
        try {
            Recording recording = recording();
            for (int build = 1; build <= BUILDS; build++) {
                Path folder = builds.resolve(Integer.toString(build));
                new RecordingStore(folder).write(recording, List.of());
                Files.write(folder.resolve("dataops/dataops/0.json.gz"), new byte[] {1});
            }
            JobHistory history = new JobHistory(builds, BUILDS);
            RecordingId id = RecordingId.DEFAULT;
            for (int round = 1; round <= ROUNDS; round++) {
                print("trend", () -> history.totals(id));
                print("one check", () -> history.check(id, "table_17.not_null.column_3217"));
                print("one metric", () -> history.metric(id, "churn.roc_auc"));
                print("recordings", () -> List.copyOf(history.ids()));
            }
        } finally {
            delete(builds);
        }
    }

    private static void print(String what, Supplier<List<?>> work) {
        long start = System.nanoTime();
        int found = work.get().size();
        System.out.printf("%s: %d in %d ms%n", what, found, (System.nanoTime() - start) / 1_000_000);
    }

    private static Recording recording() {
        VerificationResult sample = SampleResults.complete();
        List<Outcome> checks = new ArrayList<>();
        for (int check = 0; check < CHECKS; check++) {
            String table = "table_" + check % 40;
            checks.add(new Outcome(
                    new CheckDescription(
                            table + ".not_null.column_" + check,
                            table,
                            "not_null",
                            List.of("column_" + check),
                            Severity.ERROR,
                            "column_" + check + " is never null",
                            "no failing row",
                            new SourcePosition("dataops.yaml", 10 + check, 9)),
                    Status.PASSED,
                    new Finding("0 of 1,000,000 rows are null", "0 failing rows", 1_000_000L, 0L, 0L, null, null)));
        }
        return Recordings.of(new VerificationResult(
                Verdict.PASSED,
                sample.evidence(),
                sample.run(),
                sample.datasets(),
                checks,
                List.of(),
                sample.metrics(),
                List.of(),
                List.of()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
