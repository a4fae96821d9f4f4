package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Predictions in JSON: an object a line, or an array of objects. */
class JsonPredictionsTest {
    private static final String SUITE = """
            version: 1
            models:
              churn:
                task: binary
                predictions: p.json
                id: id
                label: churned
                positive: "yes"
                probability: p
                metrics: [accuracy, roc_auc]
            gates:
              - { metric: churn.accuracy, min: 0.75 }
            """;

    private static final String[] OBJECTS = {
        "{\"id\": \"a\", \"churned\": \"yes\", \"p\": 0.9}",
        "{\"id\": \"b\", \"churned\": \"no\", \"p\": 0.2}",
        "{\"id\": \"c\", \"churned\": \"yes\", \"p\": 0.7}",
        "{\"id\": \"d\", \"churned\": \"no\", \"p\": 0.6}"
    };

    @TempDir
    private Path folder;

    private static void isJudged(VerificationResult result) {
        assertThat(result.models()).extracting(model -> model.problem()).containsOnlyNulls();
        assertThat(result.metrics())
                .extracting(metric -> metric.name() + " " + metric.value() + " of " + metric.rows())
                .containsExactly("accuracy 0.75 of 4", "roc_auc 1.0 of 4");
        assertThat(result.gates()).extracting(GateDecision::decision).containsExactly(Decision.PASS);
    }

    @Test
    void areReadLineByLine() {
        isJudged(SuiteRun.in(folder).file("p.json", OBJECTS).verify(SUITE));
    }

    @Test
    void areReadFromAnArray() {
        isJudged(SuiteRun.in(folder)
                .file("p.json", "[", String.join(",\n", OBJECTS), "]")
                .verify(SUITE));
    }

    @Test
    void aBooleanLabelIsWrittenTrueOrFalse() {
        SuiteRun run = SuiteRun.in(folder)
                .file(
                        "p.json",
                        String.join("\n", OBJECTS).replace("\"yes\"", "true").replace("\"no\"", "false"));

        isJudged(run.verify(SUITE.replace("positive: \"yes\"", "positive: \"true\"")));
    }

    @Test
    void aRowWithoutItsProbabilityIsNamed() {
        VerificationResult result = SuiteRun.in(folder)
                .file("p.json", OBJECTS[0], "{\"id\": \"b\", \"churned\": \"no\"}", OBJECTS[2])
                .verify(SUITE);

        assertThat(result.models())
                .extracting(model -> model.problem())
                .containsExactly("the probability is null in row 2");
    }
}
