package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.task.TaskType;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.sql.PromotedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was kept of predictions gives the very numbers that the predictions themselves give, whatever the task. */
class KeptBaselineTest {
    @TempDir
    private Path folder;

    /** Of each task the keys, and its rows by the letter {@code K}, a number that makes other predictions. */
    static Stream<Arguments> tasks() {
        return Stream.of(
                arguments(
                        "binary",
                        "label: y, positive: 'yes', probability: p, weight: w",
                        "CASE WHEN i % 3 = 0 THEN 'yes' ELSE 'no' END AS y, 1 + i % 2 AS w,"
                                + " CASE WHEN i % 3 = 0 THEN 0.45 + (i * K % 37) / 100.0 ELSE 0.2 + (i * K % 41) / 100.0 END"
                                + " AS p"),
                arguments(
                        "binary",
                        "label: y, positive: 1, score: s, threshold: 0.1",
                        "i % 2 AS y, sin(i * K) + (i % 2) / 3.0 AS s"),
                arguments(
                        "multiclass",
                        "label: y, probabilities: { a: pa, b: pb, c: pc }",
                        "chr(97 + CAST(i % 3 AS INT)) AS y,"
                                + " CASE WHEN (i + (i * K // 7) % 2) % 3 = 0 THEN 0.6 ELSE 0.2 END AS pa,"
                                + " CASE WHEN (i + (i * K // 7) % 2) % 3 = 1 THEN 0.6 ELSE 0.2 END AS pb,"
                                + " CASE WHEN (i + (i * K // 7) % 2) % 3 = 2 THEN 0.6 ELSE 0.2 END AS pc"),
                arguments(
                        "multiclass",
                        "label: y, prediction: z",
                        "chr(97 + CAST(i % 3 AS INT)) AS y, chr(97 + CAST((i + (i * K) % 5 // 4) % 3 AS INT)) AS z"),
                arguments(
                        "multilabel",
                        "labels: { s: ls, t: lt }, probabilities: { s: ps, t: pt }",
                        "i % 2 = 0 AS ls, i % 3 = 0 AS lt, (i * K % 11) / 10.0 AS ps,"
                                + " CASE WHEN i % K = 0 THEN 0.9 ELSE 0.1 END AS pt"),
                arguments(
                        "regression",
                        "label: y, prediction: p, lower: lo, upper: hi",
                        "i * 0.5 AS y, i * 0.5 + sin(i * K) AS p, i * 0.5 - 2 AS lo, i * 0.5 + 1 AS hi"),
                arguments(
                        "forecasting",
                        "label: y, prediction: p, time: t, series: s",
                        "i * 0.5 AS y, i * 0.5 + sin(i * K) AS p, DATE '2024-01-01' + CAST(i // 2 AS INT) AS t,"
                                + " 's' || (i % 2) AS s"),
                arguments(
                        "ranking",
                        "query: q, label: rel, score: s",
                        "i // 5 AS q, (i % 5 = 2)::INT AS rel, (i * K) % 11 AS s"),
                arguments(
                        "clustering",
                        "label: y, prediction: c",
                        "i % 3 AS y, CASE WHEN i * K % 10 < 2 THEN 0 ELSE i % 3 END AS c"),
                arguments(
                        "text",
                        "label: y, prediction: p",
                        "'der \"Hund\"' || chr(10) || i || ', läuft' AS y, CASE WHEN i * K % 5 = 0 THEN ' Katze, ' || i ELSE"
                                + " 'der Hund ' || i || ' läuft' END AS p"));
    }

    private static TaskType<?> task(String name) {
        return BuiltInTasks.registry().find(name).orElseThrow();
    }

    @Test
    void everyTaskIsLookedAt() {
        Set<Object> seen = tasks().map(task -> task.get()[0]).collect(Collectors.toSet());

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(BuiltInTasks.registry().names());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("tasks")
    void itsNumbersAreThoseOfThePredictionsThemselves(String task, String keys, String rows) throws IOException {
        PromotedRun run = PromotedRun.in(folder);
        String suite = suite(task, keys);
        table(run, rows, 3, "i");
        run.promote(suite, run.verify(suite));
        Files.copy(folder.resolve("rows.parquet"), folder.resolve("old.parquet"));
        table(run, rows, 7, task.equals("ranking") || task.equals("forecasting") ? "i" : "hash(i)");

        VerificationResult kept = run.verify(suite);
        VerificationResult given =
                run.verifyAlone(suite.replace("rows.parquet,", "rows.parquet, baseline: old.parquet,"));

        assertThat(kept.models().get(0).baseline()).satisfies(baseline -> {
            assertThat(baseline.problem()).isNull();
            assertThat(baseline.changed()).isPositive();
        });
        assertThat(kept.gates()).isNotEmpty().isEqualTo(given.gates());
        assertThat(kept.gates()).extracting(GateDecision::numbers).anyMatch(numbers -> numbers.containsKey("baseline"));
        assertThat(kept.metrics()).isEqualTo(given.metrics());
        assertThat(kept.models().get(0).curves())
                .isEqualTo(given.models().get(0).curves());
        assertThat(kept.models().get(0).matrices())
                .isEqualTo(given.models().get(0).matrices());
    }

    private static void table(PromotedRun run, String rows, int factor, String order) {
        run.project()
                .parquet(
                        "rows.parquet",
                        "SELECT i AS id, 'k' || (i % 4) AS k, g, " + rows.replace("K", String.valueOf(factor))
                                + " FROM (SELECT i, 'g' || (i // 300) AS g FROM range(600) t(i)) ORDER BY " + order);
    }

    private static String suite(String task, String keys) {
        List<String> gates = new ArrayList<>();
        for (String metric : task(task).defaults()) {
            MetricType<?> type = type(task, metric);
            if (type.direction() != Direction.NEITHER) {
                String key = type.direction() == Direction.HIGHER_IS_BETTER ? "max_drop" : "max_rise";
                gates.add("  - { metric: \"m." + metric + "\", " + key + ": 0.02, slices: all }");
                gates.add("  - { metric: \"m." + metric + "\", " + key + ": 0.02, confidence: none, id: bare"
                        + gates.size() + " }");
            }
        }
        return "version: 1\nmodels:\n  m: { task: " + task
                + ", predictions: rows.parquet, id: id, replicates: 100, slices:" + " [g], " + keys + " }\ngates:\n"
                + String.join("\n", gates) + "\n";
    }

    private static MetricType<?> type(String task, String metric) {
        String name = metric.replaceAll("[(@].*", "");
        return task(task).family().types().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
