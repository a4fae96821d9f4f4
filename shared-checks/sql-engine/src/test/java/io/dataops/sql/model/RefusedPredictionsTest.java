package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dataops.results.GateDecision;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.sql.SuiteRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Predictions that are not what they should be are named with their rows, and no gate passes on them. */
class RefusedPredictionsTest {
    private static final String BINARY = "task: binary, label: y, positive: 'yes', probability: p, metrics: [roc_auc]";
    private static final String MULTICLASS = "task: multiclass, label: y, probabilities: { a: pa, b: pb }";
    private static final String MULTILABEL = "task: multilabel, labels: { s: y }, probabilities: { s: p }";
    private static final String REGRESSION = "task: regression, label: y, prediction: p";
    private static final String FORECASTING = "task: forecasting, label: y, prediction: p, time: t";
    private static final String RANKING = "task: ranking, query: q, label: y, score: p";
    private static final String CLUSTERING = "task: clustering, label: y, prediction: p";
    private static final String TEXT = "task: text, label: y, prediction: p";

    @TempDir
    private Path folder;

    private VerificationResult verify(String keys, String gate, String... rows) {
        return SuiteRun.in(folder)
                .file("rows.csv", rows)
                .verify("version: 1\nmodels:\n  m: { predictions: rows.csv, " + keys + " }\ngates:\n  - { metric: m."
                        + gate + " }\n");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                flawed(BINARY, "the probability is above 1 in row 1", "y,p", "yes,1.5", "no,0.3"),
                flawed(BINARY, "the probability is below 0 in row 2", "y,p", "yes,0.5", "no,-0.3"),
                flawed(BINARY, "the probability is not a number (NaN) in row 2", "y,p", "yes,0.5", "no,NaN"),
                flawed(BINARY, "the probability is null in 2 rows: 1, 3", "y,p", "yes,", "no,0.1", "no,"),
                flawed(BINARY, "the label is null in row 2", "y,p", "yes,0.5", ",0.1"),
                flawed(
                        BINARY,
                        "the label has 3 different values, where a binary model has two; task: multiclass takes more",
                        "y,p",
                        "yes,0.5",
                        "no,0.1",
                        "maybe,0.1"),
                flawed(
                        BINARY,
                        "the label has 2 different values, and neither is the positive class 'yes'",
                        "y,p",
                        "Yes,0.5",
                        "no,0.1"),
                flawed(
                        BINARY + ", weight: w",
                        "the weight is not a number (NaN) in row 2; the weight is infinite in row 3; the weight is null in"
                                + " row 4; the weight is negative in row 1",
                        "y,p,w",
                        "yes,0.5,-1",
                        "no,0.1,NaN",
                        "no,0.1,inf",
                        "no,0.1,"),
                flawed(
                        BINARY + ", weight: w",
                        "the weight is above 1e100, too large to calculate with in row 1; the weight is below 1e-100 and not"
                                + " 0, too small to calculate with in row 2",
                        "y,p,w",
                        "yes,0.5,1e308",
                        "no,0.1,1e-320"),
                flawed(
                        BINARY,
                        "the rows of rows.csv cannot be read: a number is wanted of each row, but p is text; declare its type"
                                + " under read: types: { p: double }",
                        "y,p",
                        "yes,high",
                        "no,0.1"),
                flawed(
                        BINARY,
                        "dataops.yaml:3:85: the data set m.predictions has no column 'p'; did you mean 'pp'?",
                        "y,pp",
                        "yes,0.5"),
                flawed(
                        BINARY + ", slices: [regio]",
                        "dataops.yaml:3:117: the data set m.predictions has no column 'regio'; did you mean 'region'?",
                        "y,p,region",
                        "yes,0.5,a"),
                flawed(
                        MULTICLASS,
                        "the probabilities do not add up to 1 in 2 rows: 1, 3",
                        "y,pa,pb",
                        "a,0.5,0.4",
                        "b,0.5,0.5",
                        "b,0.9,0.9"),
                flawed(MULTICLASS, "the label is none of the 2 classes in row 2", "y,pa,pb", "a,0.5,0.5", "c,0.5,0.5"),
                flawed(MULTICLASS, "the label is null in row 2", "y,pa,pb", "a,0.5,0.5", ",0.5,0.5"),
                flawed(
                        MULTILABEL,
                        "the label 's' is neither 0 nor 1 in row 2; the probability of 's' is above 1 in row 3",
                        "y,p",
                        "1,0.5",
                        "2,0.5",
                        "0,1.5"),
                flawed(
                        REGRESSION,
                        "the label is infinite in 2 rows: 2, 3; the prediction is not a number (NaN) in row 1",
                        "y,p",
                        "1,NaN",
                        "inf,1",
                        "-inf,1"),
                flawed(
                        FORECASTING,
                        "the time is no date or time of ISO-8601 and no whole number in 2 rows: 1, 2",
                        "y,p,t",
                        "1,1,monday",
                        "1,1,tuesday"),
                flawed(
                        RANKING,
                        "the query is null in row 2; the relevance is negative in row 1",
                        "q,y,p",
                        "a,-1,1",
                        ",1,1"),
                flawed(CLUSTERING, "the cluster is null in row 2; the label is null in row 1", "y,p", ",1", "a,"),
                flawed(TEXT, "the prediction is null in row 2; the label is null in row 1", "y,p", ",a", "a,"));
    }

    private static Arguments flawed(String keys, String problem, String... rows) {
        return arguments(keys, problem, rows);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void flawedRowsAreNamedAndNeverPass(String keys, String problem, String[] rows) {
        VerificationResult result = verify(keys, metric(keys) + ", min: 0, id: g", rows);

        assertThat(result.models().get(0).problem()).isEqualTo(problem);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.gates())
                .extracting(GateDecision::reason)
                .containsExactlyInAnyOrder(
                        "the model m cannot be evaluated: " + problem,
                        metric(keys) + " of m is not evaluated: " + problem);
    }

    private static String metric(String keys) {
        return Stream.of(
                        List.of("binary", "roc_auc"),
                        List.of("multiclass", "accuracy"),
                        List.of("multilabel", "subset_accuracy"),
                        List.of("regression", "mae"),
                        List.of("forecasting", "mae"),
                        List.of("ranking", "ndcg"),
                        List.of("clustering", "adjusted_rand"),
                        List.of("text", "exact_match"))
                .filter(task -> keys.contains("task: " + task.get(0)))
                .findFirst()
                .orElseThrow()
                .get(1);
    }

    static Stream<String> headers() {
        return Stream.of(
                BINARY + "|y,p",
                MULTICLASS + "|y,pa,pb",
                MULTILABEL + "|y,p",
                REGRESSION + "|y,p",
                FORECASTING + "|y,p,t",
                RANKING + "|q,y,p",
                CLUSTERING + "|y,p",
                TEXT + "|y,p");
    }

    @ParameterizedTest
    @MethodSource("headers")
    void aHeaderWithoutRowsNeverPasses(String keysAndHeader) {
        String[] parts = keysAndHeader.split("\\|");

        VerificationResult result = verify(parts[0], metric(parts[0]) + ", max: 1, id: g", parts[1]);

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.gates())
                .extracting(GateDecision::reason)
                .containsExactlyInAnyOrder(
                        "the data set m.predictions has no row, and no rows are no evidence; write when_empty: allow where"
                                + " that is normal",
                        metric(parts[0]) + " of m is not evaluated: there is no row");
    }

    @Test
    void aMissingFileIsNamedWhereTheSuiteNamesIt() {
        VerificationResult result = SuiteRun.in(folder)
                .verify("version: 1\nmodels:\n  m: { predictions: rows.csv, " + BINARY
                        + " }\ngates:\n  - { metric: m.roc_auc, min: 0.5 }\n");

        assertThat(result.models().get(0).problem()).isEqualTo("dataops.yaml:3:21: there is no file 'rows.csv'");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void weightsThatAreAllZeroLeaveMetricsUndefined() {
        VerificationResult result =
                verify(BINARY + ", weight: w", "roc_auc, min: 0.5", "y,p,w", "yes,0.9,0", "no,0.1,0");

        assertThat(reason(result)).isEqualTo("roc_auc of m is inconclusive: it is undefined: every weight is 0");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aPositiveClassThatNoRowHasIsSaid() {
        VerificationResult result = verify(BINARY, "roc_auc, min: 0.5", "y,p", "no,0.9", "no,0.1");

        assertThat(reason(result)).isEqualTo("roc_auc of m is inconclusive: it is undefined: no row is positive");
        assertThat(result.models().get(0).notes())
                .contains(
                        "no label is the positive class 'yes', so every row counts as negative; is the class written as in"
                                + " the data?");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void oneRowIsNoCertainty() {
        VerificationResult result = verify(BINARY, "f1, min: 0.5, confidence: 0.95", "y,p", "yes,0.9");

        assertThat(reason(result))
                .isEqualTo(
                        "f1 of m is inconclusive: a bootstrap needs 30 of the rows or clusters that count for the metric,"
                                + " and there is 1");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aFewHitsAreNoCertainty() {
        VerificationResult result =
                verify(BINARY, "accuracy, min: 0.5, confidence: 0.95", "y,p", "yes,0.9", "no,0.1", "no,0.1");

        assertThat(reason(result))
                .isEqualTo("accuracy of m is 1 (3 rows): the rows do not tell whether it is at least 0.5 (90% interval"
                        + " 0.3684 to 1, Clopper-Pearson; p 1.0000)");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void drawsThatAreAllAlikeAreNoCertainty() {
        String[] rows = Stream.concat(
                        Stream.of("y,p"),
                        Stream.generate(() -> "yes,0.9\nno,0.1").limit(40))
                .toArray(String[]::new);

        VerificationResult result = verify(BINARY, "f1, min: 0.5, confidence: 0.95", rows);

        assertThat(reason(result))
                .isEqualTo(
                        "f1 of m is inconclusive: the value does not vary among these rows, so they do not say how sure it"
                                + " is");
    }

    @Test
    void numbersThatOverflowReachNoResult() throws IOException {
        VerificationResult result = verify(REGRESSION, "mae, max: 3", "y,p", "1e308,-1e308", "-1e308,1e308", "0,0");

        assertThat(reason(result))
                .isEqualTo(
                        "mae of m is inconclusive: it is undefined: values are too large or too small to calculate with");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new ResultJson(1 << 20).write(result, json);
        assertThat(json.toString(StandardCharsets.UTF_8)).doesNotContain("Infinity", "NaN");
    }

    private static String reason(VerificationResult result) {
        return result.gates().get(0).reason();
    }

    @Test
    void aFileOfNoBytesAmongPredictionsIsNotLeftOutSilently() {
        VerificationResult result = SuiteRun.in(folder)
                .file("p/1.csv", "y,p", "yes,0.9", "no,0.1")
                .file("p/2.csv", new byte[0])
                .verify("version: 1\nmodels:\n  m: { predictions: p/*.csv, " + BINARY
                        + " }\ngates:\n  - { metric: m.roc_auc, min: 0.5 }\n");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }
}
