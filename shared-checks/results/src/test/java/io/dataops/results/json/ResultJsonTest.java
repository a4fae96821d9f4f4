package io.dataops.results.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Evidence;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.ModelEvidence.Curve;
import io.dataops.results.ModelEvidence.Point;
import io.dataops.results.Run;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.Golden;
import io.dataops.results.testing.RandomResults;
import io.dataops.results.testing.SampleModels;
import io.dataops.results.testing.SampleResults;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultJsonTest {
    private final ResultJson json = new ResultJson(10_000_000);

    static List<VerificationResult> results() {
        return List.of(
                SampleResults.complete(),
                SampleResults.empty(),
                SampleResults.withoutChecks(),
                SampleResults.passed(),
                SampleResults.warned(),
                SampleResults.many(50),
                SampleModels.wide(3));
    }

    @ParameterizedTest
    @MethodSource("results")
    void whatIsWrittenIsReadBack(VerificationResult result) throws Exception {
        assertThat(read(written(result))).isEqualTo(result);
    }

    @Test
    void whateverIsWrittenIsReadBack() throws Exception {
        long seed = 20261123;
        RandomResults random = new RandomResults(new SplittableRandom(seed));
        for (int i = 0; i < 200; i++) {
            VerificationResult result = random.result();
            assertThat(read(written(result)))
                    .as("result %d of seed %d", i, seed)
                    .isEqualTo(result);
        }
    }

    @Test
    void hostileTextIsReadBack() throws Exception {
        // A lone surrogate is no character, so UTF-8 cannot carry it; everything else comes back.
        VerificationResult hostile = SampleResults.hostile();
        VerificationResult read = read(written(hostile));
        assertThat(read.checks().get(0).check().id())
                .isEqualTo(hostile.checks().get(0).check().id().replace("\uD800", "?"));
        assertThat(read.gates().get(0).numbers().values()).containsExactly(new BigDecimal("1E+999999"));
    }

    @Test
    void theFileLooksLikeThis() throws IOException {
        new Golden("result.json").holds(written(SampleResults.complete()));
    }

    @Test
    void anEmptyResultLooksLikeThis() throws IOException {
        new Golden("empty-result.json").holds(written(SampleResults.empty()));
    }

    @Test
    void onlyTheRunDiffersBetweenTwoRuns() throws IOException {
        VerificationResult one = SampleResults.complete();
        VerificationResult two = new VerificationResult(
                one.verdict(),
                one.evidence(),
                new Run(Instant.parse("2027-01-01T00:00:00Z"), 1, "jenkins-shop-main-119"),
                one.datasets(),
                one.checks(),
                one.models(),
                one.metrics(),
                one.gates(),
                one.waivers(),
                one.baseline());
        String run = "(?s)\"run\": \\{.*?}";
        assertThat(written(two)).isNotEqualTo(written(one));
        assertThat(written(two).replaceFirst(run, "")).isEqualTo(written(one).replaceFirst(run, ""));
    }

    @Test
    void unknownFieldsOfALaterMinorVersionAreSkipped() throws Exception {
        String later = written(SampleResults.complete())
                .replace("dataops-result/1", "dataops-result/1.4")
                .replace("\"severity\": \"error\"", "\"severity\": \"error\", \"owner\": {\"team\": [1, 2]}");
        assertThat(read(later)).isEqualTo(SampleResults.complete());
    }

    @Test
    void aFileOfAnOlderVersionNamesNoBuild() throws Exception {
        String older = written(SampleResults.passed()).replaceFirst("\"build\": \"[^\"]*\",\\s*", "");
        assertThat(read(older).run())
                .isEqualTo(new Run(SampleResults.RUN.started(), SampleResults.RUN.durationMillis(), null));
    }

    @Test
    void aFileOfAnOlderVersionKnowsNoModels() throws Exception {
        String older = written(SampleResults.passed()).replaceFirst("\"models\": \\[],\\s*", "");
        assertThat(older).doesNotContain("\"models\"");
        assertThat(read(older)).isEqualTo(SampleResults.passed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataops-result/2", "dataops-result/10", "dataops-result/1.x", "dataops-result/"})
    void anotherMajorVersionIsRefused(String format) throws IOException {
        refused(
                written(SampleResults.passed()).replace("dataops-result/1", format),
                "its format is a dataops result of another major version than dataops-result/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "7", "{\"format\": \"junit/1\"}"})
    void aWholeFileOfAnotherToolIsToldFromABrokenResult(String text) {
        assertThatThrownBy(() -> read(text)).isExactlyInstanceOf(ForeignFileException.class);
        assertThatThrownBy(() -> read("{" + text)).isExactlyInstanceOf(UnreadableResultException.class);
    }

    @Test
    void aFileWithoutFormatIsRefused() {
        refused("{\"verdict\": \"passed\"}", "it is not a dataops result: it names no format");
    }

    @Test
    void aFileOfSomethingElseIsRefused() {
        refused("{\"format\": \"junit/1\"}", "it is not a dataops result: its format is another one");
        refused("[]", "it is not a dataops result: it holds no JSON object");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("", "it is empty");
        refused("  \n", "it is not a dataops result: it holds no JSON object");
    }

    @Test
    void aFileCutOffIsRefusedWithoutShowingItsValues() throws IOException {
        String whole = written(SampleResults.complete());
        refused(whole.substring(0, whole.indexOf("9113") + 2), "it is cut off in line 153");
    }

    @Test
    void everyPrefixOfAResultIsRefused() throws IOException {
        String whole = written(SampleResults.passed()).strip();
        for (int end = 0; end < whole.length(); end++) {
            String prefix = whole.substring(0, end);
            assertThatThrownBy(() -> read(prefix)).isInstanceOf(UnreadableResultException.class);
        }
    }

    @Test
    void textThatIsNotJsonIsRefusedWithoutShowingIt() {
        refused("{\"format\": secret-value}", "it is not JSON in line 1");
        refused("<html>", "it is not JSON in line 1");
        refused("{\"format\": \"dataops-result/1\"} trailing", "it is not JSON in line 1");
    }

    @Test
    void twoVerdictsAreNone() {
        refused("{\"verdict\": \"failed\",\n\"verdict\": \"passed\"}", "it is not JSON in line 2");
    }

    @Test
    void deepNestingIsRefused() {
        refused("{\"a\":" + "[".repeat(100_000), "it is nested or sized beyond any result in line 1");
    }

    @Test
    void aFileLargerThanTheLimitIsRefused() throws Exception {
        byte[] bytes = written(SampleResults.passed()).getBytes(StandardCharsets.UTF_8);
        ResultJson exact = new ResultJson(bytes.length);
        assertThat(exact.read(new ByteArrayInputStream(bytes), "x").checks()).hasSize(1);
        assertThatThrownBy(() -> new ResultJson(bytes.length - 1).read(new ByteArrayInputStream(bytes), "result.json"))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessage("cannot use result.json: it is larger than " + (bytes.length - 1) + " bytes");
    }

    @Test
    void aLimitThatAllowsNothingIsRefused() {
        assertThatThrownBy(() -> new ResultJson(0)).hasMessage("maxBytes must be above 0, is 0");
    }

    @Test
    void faultsAreNamedByTheirPlace() throws IOException {
        String whole = written(SampleResults.complete());
        refused(
                whole.replaceFirst("\"status\": \"passed\"", "\"status\": \"ok\""),
                "checks[0].status must be one of passed, warned, failed, errored, skipped");
        refused(
                whole.replaceFirst("\"status\": \"passed\"", "\"status\": \"PASSED\""),
                "checks[0].status must be one of passed, warned, failed, errored, skipped");
        refused(whole.replaceFirst("\"expected\": \"[^\"]*\",", ""), "checks[0].expected is missing");
        refused(whole.replace("\"failing\": 12,", "\"failing\": -12,"), "checks[3].failing must be at least 0");
        refused(whole.replace("\"failing\": 12,", "\"failing\": 1.5,"), "checks[3].failing must be a whole number");
        refused(whole.replace("\"failing\": 12,", "\"failing\": \"12\","), "checks[3].failing must be a whole number");
        refused(
                whole.replace("\"started\": \"2026", "\"started\": \"x2026"),
                "run.started must be a time such as 2026-11-23T14:05:09Z");
        refused(
                whole.replace("2026-12-31\"\n    }", "31.12.2026\"\n    }"),
                "waivers[1].until must be a date such as 2026-11-23");
        refused(whole.replace("\"seed\": 20261123", "\"seed\": {}"), "evidence.seed must be a whole number");
        refused(whole.replace("\"dirty\": false", "\"dirty\": 0"), "evidence.dirty must be true or false");
        refused(whole.replace("\"value\": 0.7421", "\"value\": 1e999"), "metrics[1].value must be a finite number");
        refused(
                whole.replace("\"value\": 0.7421", "\"other\": 1"),
                "metrics[1]: a metric has a value or a reason why it is undefined, and not both");
        refused(whole.replaceFirst("\"9113\",", ""), "checks[3].samples: a sample row has 3 values for 4 columns");
    }

    @Test
    void faultsOfModelsAreNamedByTheirPlace() throws IOException {
        String whole = written(SampleResults.complete());
        refused(whole.replaceFirst("\"task\": \"binary\",", ""), "models[0].task is missing");
        refused(whole.replace("\"looks\": 3", "\"looks\": -3"), "models[0].testSet.looks must be at least 0");
        refused(
                whole.replace("\"changed\": 1203", "\"changed\": 12401"),
                "models[0].baseline: a baseline has more changed rows than rows that were compared");
        refused(
                whole.replace("\"exitCode\": 1,", "\"exitCode\": 4294967297,"),
                "models[1].command.exitCode must be a whole number of 32 bits");
        refused(
                whole.replaceFirst("\"x\": 0.25", "\"x\": 1e999"),
                "models[0].curves[0].points[1].x must be a finite number");
        refused(
                whole.replaceFirst("\"weight\": 6100.0", "\"weight\": -1"),
                "models[0].curves[4].points[0].weight must be at least 0");
        refused(whole.replaceFirst("\\b2501,", ""), "models[0]: a slice has rows of other classes than the model");
        refused(
                whole.replaceFirst("\\b2501,", "-2501,"),
                "models[0].slices[0].classes must be a list of whole numbers from 0");
    }

    @Test
    void matricesThatAreNoneAreRefused() throws IOException {
        String whole = written(SampleResults.complete());
        refused(
                whole.replaceFirst("9120\\.0,", ""),
                "models[0].matrices[0]: a confusion matrix has a row and a column for each class");
        refused(
                whole.replaceFirst("9120\\.0,", "-9120.0,"),
                "models[0].matrices[0].counts must be rows of finite numbers from 0");
    }

    @Test
    void aCurveBeyondItsMostPointsIsRefused() throws IOException {
        String whole = written(SampleResults.complete());
        String point = "{\"x\": 0.5, \"y\": 0.5}";
        String points = String.join(",", Collections.nCopies(513, point));
        refused(
                whole.replaceFirst("(?s)\"points\": \\[.*?]", "\"points\": [" + points + "]"),
                "models[0].curves[0]: a curve has at most 512 points, and this one 513");
    }

    @Test
    void aVerdictMilderThanItsChecksIsRefused() throws IOException {
        String failed = written(SampleResults.complete());
        refused(
                failed.replace("\"verdict\": \"failed\"", "\"verdict\": \"passed\""),
                "its verdict is passed, but from its checks and gates follows failed");
        refused(
                failed.replace("\"verdict\": \"failed\"", "\"verdict\": \"warned\""),
                "its verdict is warned, but from its checks and gates follows failed");
        refused(
                written(SampleResults.warned()).replace("\"verdict\": \"warned\"", "\"verdict\": \"passed\""),
                "its verdict is passed, but from its checks and gates follows warned");
        refused(
                written(SampleResults.empty()).replace("\"not_evaluated\"", "\"passed\""),
                "its verdict is passed, but from its checks and gates follows not_evaluated");
    }

    @Test
    void aVerdictStricterThanItsChecksIsTaken() throws Exception {
        String passed = written(SampleResults.passed());
        assertThat(read(passed.replace("\"verdict\": \"passed\"", "\"verdict\": \"failed\""))
                        .verdict()
                        .blocks())
                .isTrue();
    }

    @Test
    void aNumberThatIsNoneIsNotWritten(@TempDir Path folder) {
        VerificationResult result = SampleResults.result(
                List.of(),
                List.of(),
                List.of(new MetricReading("churn", "roc_auc", "roc_auc", null, 9, Double.NaN, null, null, null, null)),
                List.of(),
                List.of());
        assertThatThrownBy(() -> json.write(result, folder.resolve("result.json")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("metric churn.roc_auc: value is NaN, not a finite number");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPointThatIsNowhereIsNotWritten() {
        Curve curve = new Curve("roc", "candidate", List.of(new Point(0, Double.POSITIVE_INFINITY, null)));
        ModelEvidence churn = SampleModels.churn();
        ModelEvidence model = new ModelEvidence(
                churn.name(),
                churn.task(),
                churn.source(),
                churn.rows(),
                churn.classes(),
                churn.positive(),
                churn.baseline(),
                churn.testSet(),
                churn.scoring(),
                churn.command(),
                churn.slices(),
                List.of(curve),
                churn.matrices(),
                churn.thresholds(),
                churn.weakSlices(),
                churn.notes(),
                churn.problem());
        assertThatThrownBy(() -> written(SampleResults.withModels(SampleResults.passed(), List.of(model))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("model churn: y is Infinity, not a finite number");
    }

    @Test
    void filesAreWrittenAndRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("target/dataops/result.json");
        json.write(SampleResults.complete(), file);
        assertThat(Files.readString(file)).isEqualTo(written(SampleResults.complete()));
        assertThat(json.read(file)).isEqualTo(SampleResults.complete());
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("result.json");
        assertThatThrownBy(() -> json.read(file))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessage("there is no result file " + file);
    }

    @Test
    void aBrokenStreamIsRefused() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("row value 4711");
            }
        };
        assertThatThrownBy(() -> json.read(broken, "result.json"))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessage("cannot use result.json: it could not be read to its end");
    }

    @Test
    void whatIsUnknownIsLeftOut() throws Exception {
        VerificationResult result = new VerificationResult(
                Verdict.NOT_EVALUATED,
                new Evidence(null, null, null, null, "sha256:1", null, null, "dataops 0.1.0", "none", null),
                new Run(SampleResults.RUN.started(), 1, null),
                List.of(new DatasetEvidence("a", "query", 0, null, List.of(), null, "gone")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(written(result))
                .doesNotContain("null")
                .doesNotContain("commit")
                .doesNotContain("build");
        assertThat(read(written(result))).isEqualTo(result);
    }

    private void refused(String text, String reason) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessage("cannot use result.json: " + reason)
                .hasNoCause();
    }

    private VerificationResult read(String text) throws UnreadableResultException {
        return json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "result.json");
    }

    private String written(VerificationResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(result, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
