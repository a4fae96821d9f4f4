package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels are told apart as numbers where a file holds numbers, however it writes them, and as texts where it holds texts. */
class LabelsThatReadAsNumbersTest {
    @TempDir
    private Path folder;

    private SuiteRun run() {
        return SuiteRun.in(folder)
                .file("p.csv", "y,p", "1.0,0.9", "0.0,0.2", "1e0,0.7", "0,0.6")
                .file("p.json", "{\"y\": 1.0, \"p\": 0.9}", "{\"y\": 0, \"p\": 0.2}", "{\"y\": 1, \"p\": 0.7}");
    }

    private VerificationResult verify(String predictions, String positive) {
        return run().verify("version: 1\nmodels:\n  m:\n    task: binary\n    predictions: " + predictions
                + "\n    label: y\n    positive: \"" + positive
                + "\"\n    probability: p\n    metrics: [prevalence]\n");
    }

    @Test
    void areTheirNumberInCsv() {
        VerificationResult result = verify("p.csv", "1");
        assertThat(result.models().get(0).classes()).containsExactly("0", "1");
        assertThat(result.metrics().get(0).value()).isEqualTo(0.5);
    }

    @Test
    void areTheirNumberInJson() {
        assertThat(verify("p.json", "1").models().get(0).classes()).containsExactly("0", "1");
    }

    @Test
    void areNotTheNumberAsItIsWritten() {
        assertThat(verify("p.csv", "1.0").models().get(0).problem())
                .isEqualTo("the label has 2 different values, and neither is the positive class '1.0'");
    }

    @Test
    void areTextsWhereTheSuiteSaysSo() {
        assertThat(verify("{ path: p.csv, read: { types: { y: text } } }", "1.0")
                        .models()
                        .get(0)
                        .problem())
                .isEqualTo(
                        "the label has 4 different values, where a binary model has two; task: multiclass takes more");
    }
}
