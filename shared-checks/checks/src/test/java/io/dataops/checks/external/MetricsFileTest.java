package io.dataops.checks.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.metric.MetricValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsFileTest {
    private static final String REPORT = """
            {"no": {"precision": 0.5, "recall": 1.0, "f1-score": 0.6, "support": 10},
             "a, b": {"precision": 0.25, "recall": 0.0, "f1-score": 0.0, "support": 30.0},
             "accuracy": 0.7,
             "macro avg": {"precision": 0.375, "recall": 0.5, "f1-score": 0.3, "support": 40},
             "weighted avg": {"precision": 0.3, "recall": 0.25, "f1-score": 0.15, "support": 40}}
            """;

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("m.json"), text);
    }

    private MetricsFile read(String text) throws IOException, MetricsFileException {
        return MetricsFile.read(file(text), "m.json");
    }

    private MetricsFile read(String text, MetricsFormat format) throws IOException, MetricsFileException {
        return MetricsFile.read(file(text), "m.json", format);
    }

    private static ReportedMetric metric(String name, double value) {
        return new ReportedMetric(name, MetricValue.defined(value));
    }

    private static ReportedMetric undefined(String name, String reason) {
        return new ReportedMetric(name, MetricValue.undefined(reason));
    }

    private void assertRefused(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MetricsFileException.class)
                .hasMessage(message);
    }

    private void assertRefused(String text, MetricsFormat format, String message) {
        assertThatThrownBy(() -> read(text, format))
                .isInstanceOf(MetricsFileException.class)
                .hasMessage(message);
    }

    @Test
    void aFlatObjectHasItsMetricsInOrder() throws Exception {
        MetricsFile metrics = read("{\"rmse\": 1.5, \"auc\": 9e-1, \"rows\": 12345678901}");

        assertThat(metrics.metrics())
                .containsExactly(metric("rmse", 1.5), metric("auc", 0.9), metric("rows", 12345678901.0));
        assertThat(metrics.notNumbers()).isEmpty();
        assertThat(metrics.fingerprint()).isEqualTo(Fingerprint.of(folder.resolve("m.json")));
    }

    @Test
    void whatIsNoNumberIsListedAndNoMetric() throws Exception {
        MetricsFile metrics = read("{\"ok\": true, \"auc\": 0.9, \"model\": \"xgb\", \"text\": \"0.5\"}");

        assertThat(metrics.metrics()).containsExactly(metric("auc", 0.9));
        assertThat(metrics.notNumbers()).containsExactly("ok", "model", "text");
    }

    @Test
    void whatPythonWritesForNoNumberIsUndefined() throws Exception {
        assertThat(read("{\"a\": NaN, \"b\": Infinity, \"c\": -Infinity, \"d\": null, \"e\": 1e999}")
                        .metrics())
                .containsExactly(
                        undefined("a", "the file says NaN"),
                        undefined("b", "the file says Infinity"),
                        undefined("c", "the file says -Infinity"),
                        undefined("d", "the file says null"),
                        undefined("e", "the file says Infinity"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheJson() throws Exception {
        assertThat(read("\uFEFF{\"auc\": 0.9}").metrics()).containsExactly(metric("auc", 0.9));
    }

    @Test
    void nestedObjectsAreOfDvcAndJoinedByDots() throws Exception {
        MetricsFile metrics = read("{\"train\": {\"auc\": 0.9, \"by\": {\"north\": 1}}, \"rows\": 3, \"list\": [1]}");

        assertThat(metrics.metrics())
                .containsExactly(metric("train.auc", 0.9), metric("train.by.north", 1), metric("rows", 3));
        assertThat(metrics.notNumbers()).containsExactly("list");
    }

    @Test
    void whatDvcShowsIsTheMetricsOfItsFiles() throws Exception {
        assertThat(read("{\"\": {\"data\": {\"metrics.json\": {\"data\": {\"auc\": 0.9, \"t\": {\"f1\": 1}}}}}}")
                        .metrics())
                .containsExactly(metric("auc", 0.9), metric("t.f1", 1));
        assertThat(
                        read("{\"workspace\": {\"data\": {\"a.json\": {\"data\": {\"a\": 1}}, \"b.json\": {\"data\": {\"b\": 2}}}}}")
                                .metrics())
                .containsExactly(metric("a", 1), metric("b", 2));
    }

    @Test
    void dvcMustShowOneRevisionThatCouldBeRead() {
        assertRefused(
                "{\"main\": {\"data\": {}}, \"workspace\": {\"data\": {}}}",
                "m.json shows 2 revisions; show one, as dvc metrics show --json does by itself");
        assertRefused("{\"\": {\"error\": {\"type\": \"X\"}}}", "m.json says that dvc could not show the metrics");
        assertRefused(
                "{\"\": {\"data\": {\"metrics.json\": {\"error\": {\"type\": \"X\"}}}}}",
                "m.json says that dvc could not read 'metrics.json'");
    }

    @Test
    void twoFilesThatDvcShowsMayNotShareAName() {
        assertRefused(
                "{\"\": {\"data\": {\"a.json\": {\"data\": {\"x\": 1}}, \"b.json\": {\"data\": {\"x\": 1}}}}}",
                "m.json has the metric 'x' twice");
    }

    @Test
    void namesThatAreOneWhenJoinedAreRefused() {
        assertRefused("{\"a\": {\"b\": 1}, \"a.b\": 2}", "m.json has the metric 'a.b' twice");
    }

    @Test
    void aClassificationReportHasMetricsByClassAndAverage() throws Exception {
        assertThat(read(REPORT).metrics())
                .containsExactly(
                        metric("precision(class=no)", 0.5),
                        metric("recall(class=no)", 1),
                        metric("f1(class=no)", 0.6),
                        metric("support(class=no)", 10),
                        metric("precision(class=\"a, b\")", 0.25),
                        metric("recall(class=\"a, b\")", 0),
                        metric("f1(class=\"a, b\")", 0),
                        metric("support(class=\"a, b\")", 30),
                        metric("accuracy", 0.7),
                        metric("precision(average=macro)", 0.375),
                        metric("recall(average=macro)", 0.5),
                        metric("f1(average=macro)", 0.3),
                        metric("support(average=macro)", 40),
                        metric("precision(average=weighted)", 0.3),
                        metric("recall(average=weighted)", 0.25),
                        metric("f1(average=weighted)", 0.15),
                        metric("support(average=weighted)", 40));
    }

    @Test
    void aClassificationReportNeedsItsFourNumbers() {
        assertRefused(
                "{\"no\": {\"precision\": 1, \"recall\": 1, \"f1-score\": 1}}",
                MetricsFormat.SKLEARN,
                "m.json is no classification report of scikit-learn: it has no 'support' for 'no'");
        assertRefused(
                "{\"auc\": 1}",
                MetricsFormat.SKLEARN,
                "m.json is no classification report of scikit-learn: it has no 'precision' for 'auc'");
    }

    @Test
    void mlflowsRunIsKnownByWhatStandsBesideItsMetrics() throws Exception {
        assertThat(read("{\"info\": {}, \"data\": {\"metrics\": {\"val/auc\": 0.9}, \"params\": {\"lr\": \"1\"}}}")
                        .metrics())
                .containsExactly(metric("val/auc", 0.9));
        assertThat(read("{\"run\": {\"data\": {\"metrics\": ["
                                + "{\"key\": \"auc\", \"value\": 0.9, \"timestamp\": 1, \"step\": \"0\"},"
                                + "{\"key\": \"loss\", \"value\": \"NaN\", \"timestamp\": 1, \"step\": \"0\"}]}}}")
                        .metrics())
                .containsExactly(metric("auc", 0.9), undefined("loss", "the file says NaN"));
    }

    @Test
    void metricsAloneCouldBeOfMlflowOrDvc() throws Exception {
        String text = "{\"metrics\": {\"auc\": 0.9}}";

        assertRefused(
                text,
                "m.json could be of mlflow or of dvc, which would name its metrics in two ways; say which with"
                        + " 'metrics_format: mlflow' or 'metrics_format: dvc'");
        assertThat(read(text, MetricsFormat.MLFLOW).metrics()).containsExactly(metric("auc", 0.9));
        assertThat(read(text, MetricsFormat.DVC).metrics()).containsExactly(metric("metrics.auc", 0.9));
    }

    @Test
    void aListedMetricOfMlflowNeedsKeyAndValueAndAKeyOfItsOwn() {
        assertRefused(
                "{\"run\": {\"data\": {\"metrics\": [{\"value\": 1}]}}}",
                "m.json has no 'key' in metric 1 of its list");
        assertRefused(
                "{\"run\": {\"data\": {\"metrics\": [{\"key\": \"a\", \"value\": 1}, {\"key\": \"a\"}]}}}",
                "m.json has no 'value' in metric 2 of its list");
        assertRefused(
                "{\"run\": {\"data\": {\"metrics\": [{\"key\": \"a\", \"value\": 1}, {\"key\": \"a\", \"value\": 1}]}}}",
                "m.json has the metric 'a' twice");
    }

    @Test
    void anObjectWithoutMetricsIsNoRunOfMlflow() {
        assertRefused(
                "{\"auc\": 1}",
                MetricsFormat.MLFLOW,
                "m.json is no run of mlflow: it has no 'metrics', 'data' or 'run' with metrics");
    }

    @Test
    void aFileWithoutAMetricIsRefused() {
        assertRefused("{}", "m.json has no metric");
        assertRefused(
                "{\"ok\": true, \"model\": \"xgb\"}", "m.json has no metric; these are no numbers: 'ok', 'model'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\uFEFF"})
    void anEmptyFileIsRefused(String text) {
        assertRefused(text, "m.json is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "0.5", "null", "NaN"})
    void whatIsNoObjectIsRefused(String text) {
        assertRefused(text, "m.json holds no JSON object");
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() {
        assertRefused("{\"a\": 1,\n \"b\": nope}", "m.json:2:7: this is not JSON");
        assertRefused("{\"a\": 1,\n \"b\": ", "m.json:2:7: the JSON is cut off");
        assertRefused("{\"😀\": nope}", "m.json:1:7: this is not JSON");
        assertRefused("{\"a\": 1} {", "m.json:1:10: this is not JSON");
    }

    @Test
    void aNameThatStandsTwiceIsRefusedWithItsPlace() {
        assertRefused("{\"a\": 1,\n \"é\": 2,\n \"é\": 3}", "m.json:3:5: 'é' stands twice in one object");
    }

    @Test
    void jsonThatIsNestedWithoutEndIsRefused() {
        assertRefused("{\"a\":".repeat(200), "m.json is nested or sized beyond any metrics file");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> MetricsFile.read(folder.resolve("m.json"), "target/m.json"))
                .isInstanceOf(MetricsFileException.class)
                .hasMessage("there is no metrics file target/m.json");
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws Exception {
        Path file = Files.write(folder.resolve("m.json"), new byte[] {'{', (byte) 0xFF, '}'});

        assertThatThrownBy(() -> MetricsFile.read(file, "m.json"))
                .isInstanceOf(MetricsFileException.class)
                .hasMessage("m.json is not text in UTF-8");
    }

    private Path metricsFolder(Map<String, String> files) throws IOException {
        Path metrics = folder.resolve("metrics");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = metrics.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return metrics;
    }

    @Test
    void aFolderOfMlflowHasAFileForEachMetric() throws Exception {
        Path metrics = metricsFolder(Map.of("val/auc", "1700000000000 0.9 0\n", "loss", "1700000000000 1e-05 0\n"));

        MetricsFile read = MetricsFile.read(metrics, "mlruns/0/1/metrics");

        assertThat(read.metrics()).containsExactly(metric("loss", 1e-5), metric("val/auc", 0.9));
        assertThat(MetricsFile.read(metrics, "elsewhere", MetricsFormat.MLFLOW)).isEqualTo(read);
    }

    @Test
    void ofOneMetricTheLastStepThenTheLastTimeCounts() throws Exception {
        Path metrics = metricsFolder(Map.of(
                "by_step", "5 0.1 0\n4 0.3 2\n6 0.2 1\n",
                "by_time", "5 0.1 0\n7 0.2 0\n6 0.3 0\n",
                "by_value", "5 0.3 0\n5 0.1 0\n",
                "undefined", "5 0.1 0\n6 nan 1\n",
                "infinite", "5 -inf -1\n"));

        assertThat(MetricsFile.read(metrics, "metrics").metrics())
                .containsExactly(
                        metric("by_step", 0.3),
                        metric("by_time", 0.2),
                        metric("by_value", 0.3),
                        undefined("infinite", "the file says -Infinity"),
                        undefined("undefined", "the file says NaN"));
    }

    @Test
    void theFingerprintOfAFolderIsThatOfItsNamesAndFiles() throws Exception {
        Path metrics = metricsFolder(Map.of("auc", "5 0.1 0\n"));
        Fingerprint first = MetricsFile.read(metrics, "metrics").fingerprint();

        metricsFolder(Map.of("auc", "5 0.2 0\n"));
        Fingerprint changed = MetricsFile.read(metrics, "metrics").fingerprint();
        metricsFolder(Map.of("auc", "5 0.1 0\n"));

        assertThat(changed).isNotEqualTo(first);
        assertThat(MetricsFile.read(metrics, "metrics").fingerprint()).isEqualTo(first);
        Files.move(metrics.resolve("auc"), metrics.resolve("roc_auc"));
        assertThat(MetricsFile.read(metrics, "metrics").fingerprint()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 0.1", "5 0.1 0 x", "5 0.1d 0", "now 0.1 0", "5 0x1p3 0", "", "5  0.1 0"})
    void aLineThatMlflowDoesNotWriteIsRefusedWithItsPlace(String line) throws Exception {
        Path metrics = metricsFolder(Map.of("auc", "5 0.1 0\n" + line + "\n"));

        assertThatThrownBy(() -> MetricsFile.read(metrics, "metrics"))
                .isInstanceOf(MetricsFileException.class)
                .hasMessage("metrics/auc:2:1: expected a time stamp, a value and a step with a space between them");
    }

    @Test
    void anEmptyFileOfMlflowIsRefused() throws Exception {
        Path metrics = metricsFolder(Map.of("auc", ""));

        assertThatThrownBy(() -> MetricsFile.read(metrics, "metrics"))
                .isInstanceOf(MetricsFileException.class)
                .hasMessage("metrics/auc is empty");
    }

    @Test
    void anEmptyFolderIsRefused() {
        assertThatThrownBy(() -> MetricsFile.read(folder, "metrics"))
                .isInstanceOf(MetricsFileException.class)
                .hasMessage("metrics has no metric");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MLFLOW")
    void onlyMlflowHasAFolder(MetricsFormat format) {
        assertThatThrownBy(() -> MetricsFile.read(folder, "metrics", format))
                .isInstanceOf(MetricsFileException.class)
                .hasMessage("metrics is a folder, which only mlflow writes metrics into");
    }
}
