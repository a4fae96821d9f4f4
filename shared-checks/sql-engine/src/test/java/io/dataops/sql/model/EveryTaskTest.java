package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every task from a table to decisions, each with the method that its metric has. */
class EveryTaskTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> tasks() {
        return Stream.of(
                arguments(
                        "task: binary, label: y, positive: 'true', score: s, threshold: 3, weight: w",
                        "SELECT i % 2 = 0 AS y, (i % 7) + CASE WHEN i % 2 = 0 THEN 2 ELSE 0 END AS s, 1.0 + i % 3 AS w"
                                + " FROM range(400) t(i)",
                        List.of("roc_auc, min: 0.7", "f1, beats: dummy"),
                        List.of(
                                "f1 of m is 0.0365 above the dummy, 0.7037 against 0.6672 (400 rows, support 200):"
                                        + " the rows do not tell whether it is better than the dummy (90% interval of the difference"
                                        + " -0.0002 to 0.0698, bootstrap (BCa, 2000 replicates), skewness-corrected; p 0.9708)",
                                "roc_auc of m is 0.7416 (400 rows, support 200): it is at least 0.7")),
                arguments(
                        "task: binary, label: y, positive: '1', prediction: z, metrics: [accuracy]",
                        "SELECT i % 2 AS y, CASE WHEN i % 5 = 0 THEN 0 ELSE i % 2 END AS z FROM range(300) t(i)",
                        List.of(
                                "accuracy, min: 0.6, confidence: 0.95",
                                "roc_auc, min: 0.6",
                                "accuracy, min: 0.6, confidence: 0.95, test: wilson, id: by-wilson",
                                "f1, min: 0.6, confidence: 0.95, test: wilson"),
                        List.of(
                                "accuracy of m is 0.9 (300 rows): it is at least 0.6, with 95% confidence (90% interval"
                                        + " 0.8668 to 0.9271, Clopper-Pearson; p below 0.0001)",
                                "accuracy of m is 0.9 (300 rows): it is at least 0.6, with 95% confidence (90% interval"
                                        + " 0.8678 to 0.9250, Wilson; p below 0.0001)",
                                "f1 of m is inconclusive: the test wilson does not fit f1; leave 'test' to auto",
                                "roc_auc of m is inconclusive: it is undefined: the predictions have no scores")),
                arguments(
                        "task: multiclass, label: y, probabilities: { a: pa, b: pb, c: pc }",
                        "SELECT chr(97 + CAST(i % 3 AS INT)) AS y,"
                                + " CASE WHEN (i + (i // 7) % 2) % 3 = 0 THEN 0.6 ELSE 0.2 END AS pa,"
                                + " CASE WHEN (i + (i // 7) % 2) % 3 = 1 THEN 0.6 ELSE 0.2 END AS pb,"
                                + " CASE WHEN (i + (i // 7) % 2) % 3 = 2 THEN 0.6 ELSE 0.2 END AS pc FROM range(300) t(i)",
                        List.of("accuracy, min: 0.6, confidence: 0.95", "log_loss, beats: dummy"),
                        List.of(
                                "accuracy of m is 0.51 (300 rows): it is not at least 0.6, with 95% confidence (90% interval"
                                        + " 0.4609 to 0.5589, Clopper-Pearson; p 0.0010)",
                                "log_loss of m is 0.0495 below the dummy, 1.0491 against 1.0986 (300 rows): the rows do not"
                                        + " tell whether it is better than the dummy (90% interval of the difference -0.1023 to"
                                        + " 0.0035, paired t, skewness-corrected; p 0.9411)")),
                arguments(
                        "task: multilabel, labels: { s: ls, t: lt }, probabilities: { s: ps, t: pt }",
                        "SELECT i % 2 = 0 AS ls, i % 3 = 0 AS lt, CASE WHEN i % 2 = 0 THEN 0.9 ELSE 0.1 END AS ps,"
                                + " CASE WHEN i % 4 = 0 THEN 0.9 ELSE 0.1 END AS pt FROM range(300) t(i)",
                        List.of("subset_accuracy, min: 0.6, confidence: 0.95", "hamming_loss, max: 0.6"),
                        List.of(
                                "hamming_loss of m is 0.2083 (300 rows): it is at most 0.6",
                                "subset_accuracy of m is 0.5833 (300 rows): the rows do not tell whether it is at least 0.6"
                                        + " (90% interval 0.5344 to 0.6310, Clopper-Pearson; p 0.2970)")),
                arguments(
                        "task: regression, label: y, prediction: p, lower: lo, upper: hi",
                        "SELECT i * 0.5 AS y, i * 0.5 + (i % 5) - 2 AS p, i * 0.5 - 2 AS lo, i * 0.5 + 1 AS hi"
                                + " FROM range(200) t(i)",
                        List.of("coverage, min: 1", "mae, max: 1"),
                        List.of(
                                "coverage of m is 1 (200 rows): it is at least 1",
                                "mae of m is 1.2 (200 rows): it is not at most 1")),
                arguments(
                        "task: forecasting, label: y, prediction: p, time: t, series: s, slices: [s]",
                        "SELECT i * 0.5 AS y, i * 0.5 + (i % 5) - 2 AS p, DATE '2024-01-01' + CAST(i AS INT) AS t,"
                                + " 's' || (i % 2) AS s FROM range(200) t(i)",
                        List.of("mae, max: 3, slices: all"),
                        List.of(
                                "mae of m is 1.2 (200 rows): it is at most 3",
                                "mae of m on s=s0 is 1.2 (100 rows): it is at most 3",
                                "mae of m on s=s1 is 1.2 (100 rows): it is at most 3")),
                arguments(
                        "task: ranking, query: q, label: rel, score: s",
                        "SELECT i // 5 AS q, (i % 5 = 2)::INT AS rel, (i * 7) % 11 AS s FROM range(500) t(i)",
                        List.of("ndcg, min: 0.3", "mrr, beats: dummy"),
                        List.of(
                                "mrr of m is not evaluated: this task has no dummy to beat",
                                "ndcg of m is 0.6093 (100 rows): it is at least 0.3")),
                arguments(
                        "task: clustering, label: y, prediction: c",
                        "SELECT i % 3 AS y, CASE WHEN i % 10 = 0 THEN 0 ELSE i % 3 END AS c FROM range(200) t(i)",
                        List.of("adjusted_rand, min: 0.3, confidence: 0.95"),
                        List.of(
                                "adjusted_rand of m is 0.8086 (200 rows): it is at least 0.3, with 95% confidence (90%"
                                        + " interval 0.6957 to 0.8920, bootstrap (BCa, 2000 replicates), skewness-corrected; p 0.0047)")),
                arguments(
                        "task: text, label: y, prediction: p",
                        "SELECT 'der Hund ' || i || ' läuft über die Straße' AS y, CASE WHEN i % 3 = 0 THEN"
                                + " 'eine Katze schläft' ELSE 'der Hund ' || i || ' läuft über die Straße' END AS p"
                                + " FROM range(120) t(i)",
                        List.of("exact_match, min: 0.3, confidence: 0.95", "token_f1, min: 0.9"),
                        List.of(
                                "exact_match of m is 0.6667 (120 rows): it is at least 0.3, with 95% confidence (90% interval"
                                        + " 0.5891 to 0.7379, Clopper-Pearson; p below 0.0001)",
                                "token_f1 of m is 0.6667 (120 rows): it is not at least 0.9")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void everyTaskIsDecidedInWholeSentences(String keys, String rows, List<String> gates, List<String> sentences) {
        StringBuilder suite = new StringBuilder("version: 1\nmodels:\n  m: { predictions: rows.parquet, ")
                .append(keys)
                .append(" }\ngates:\n");
        gates.forEach(gate -> suite.append("  - { metric: m.").append(gate).append(" }\n"));

        VerificationResult result =
                SuiteRun.in(folder).parquet("rows.parquet", rows).verify(suite.toString());

        assertThat(result.models().get(0).problem()).isNull();
        assertThat(result.gates()).extracting(GateDecision::reason).containsExactlyInAnyOrderElementsOf(sentences);
    }
}
