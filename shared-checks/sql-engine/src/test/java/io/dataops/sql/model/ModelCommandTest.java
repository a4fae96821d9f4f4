package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A command that makes predictions or metrics, and what it may leave behind. */
@DisabledOnOs(OS.WINDOWS)
class ModelCommandTest {
    private static final String GATE = "gates:\n  - { metric: m.accuracy, min: 0.5 }\n";

    @TempDir
    private Path folder;

    private SuiteRun run;

    @BeforeEach
    void goodRows() {
        run = SuiteRun.in(folder).file("good.csv", "y,p", "yes,0.9", "no,0.1");
    }

    private VerificationResult predictions(String path, String script) {
        return run.verify("""
                version: 1
                models:
                  m:
                    task: binary
                    command: [sh, -c, "%s"]
                    time_limit: 20s
                    predictions: "%s"
                    label: y
                    positive: "yes"
                    probability: p
                    metrics: [accuracy]
                """.formatted(script, path) + GATE);
    }

    private VerificationResult metrics(String script) {
        return run.verify("""
                version: 1
                models:
                  m:
                    command: [sh, -c, "%s"]
                    metrics_file: metrics.json
                """.formatted(script) + GATE);
    }

    private static String problem(VerificationResult result) {
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.gates()).extracting(GateDecision::decision).containsOnly(Decision.NOT_EVALUATED);
        return String.valueOf(result.models().get(0).problem());
    }

    @Test
    void whatItWritesIsJudged() {
        VerificationResult result = predictions("rows.csv", "cp good.csv rows.csv");

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.models().get(0).command()).isNotNull();
    }

    @Test
    void itMayReplacePredictionsOfAnEarlierRun() {
        run.file("rows.csv", "y,p", "yes,0.1", "no,0.9");

        assertThat(predictions("rows.csv", "cp good.csv rows.csv").verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void predictionsThatItDidNotWriteAreNoEvidence() {
        run.file("rows.csv", "y,p", "yes,0.9", "no,0.1");

        assertThat(problem(predictions("rows.csv", "true")))
                .isEqualTo(
                        "dataops.yaml:5:14: the command ended well but did not write 'rows.csv': what an earlier run left"
                                + " is no evidence");
    }

    @Test
    void onePartThatItDidNotWriteIsOneTooMany() {
        run.file("out/a.csv", "y,p", "yes,0.9", "no,0.1").file("out/b.csv", "y,p", "yes,0.9", "no,0.1");

        assertThat(problem(predictions("out/*.csv", "cp good.csv out/a.csv")))
                .isEqualTo(
                        "dataops.yaml:5:14: the command ended well but did not write 1 of the 2 files of 'out/*.csv':"
                                + " what an earlier run left is no evidence");
    }

    @Test
    void nothingAtAllIsNoEvidence() {
        assertThat(problem(predictions("rows.csv", "true")))
                .isEqualTo("dataops.yaml:7:18: there is no file 'rows.csv'");
    }

    @Test
    void aCommandThatFailsIsNoEvidenceWhateverItWrote() {
        assertThat(problem(predictions("rows.csv", "cp good.csv rows.csv; exit 3")))
                .isEqualTo("dataops.yaml:5:14: the command failed with exit code 3, so nothing that it may have left is"
                        + " evidence");
    }

    @Test
    void aCommandThatTakesTooLongIsStopped() {
        VerificationResult result = run.verify("""
                version: 1
                models:
                  m:
                    task: binary
                    command: [sh, -c, "cp good.csv rows.csv; exec sleep 600"]
                    time_limit: 1s
                    predictions: rows.csv
                    label: y
                    positive: "yes"
                    probability: p
                    metrics: [accuracy]
                """ + GATE);

        assertThat(problem(result))
                .isEqualTo(
                        "dataops.yaml:5:14: the command was stopped after its time limit of 1 s, so nothing that it may"
                                + " have left is evidence");
    }

    @Test
    void metricsThatItDidNotWriteAreNoEvidence() {
        run.file("metrics.json", "{\"accuracy\": 0.9}");

        assertThat(problem(metrics("true")))
                .isEqualTo(
                        "dataops.yaml:4:14: the command ended well but did not write 'metrics.json': what an earlier run"
                                + " left is no evidence");
    }

    @Test
    void metricsThatItWritesAreJudged() {
        run.file("metrics.json", "{\"accuracy\": 0.1}").file("good.json", "{\"accuracy\": 0.9}");

        assertThat(metrics("cp good.json metrics.json").verdict()).isEqualTo(Verdict.PASSED);
    }
}
