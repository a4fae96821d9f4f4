package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.Selection;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models and gates that are asked for or left out, as checks are. */
class SelectedModelsTest {
    private static final String SUITE = """
            version: 1
            datasets:
              sales:
                path: sales.csv
                checks:
                  - not_null: { column: id, id: sales-id }
            models:
              churn:
                task: binary
                predictions: { path: churn.csv, checks: [not_null: { column: y, id: churn-rows }] }
                label: y
                positive: "yes"
                probability: p
                metrics: [accuracy]
              price:
                command: [cp, made.json, price.json]
                metrics_file: price.json
                metrics_format: json
            gates:
              - { metric: churn.accuracy, min: 0.5 }
              - { metric: churn.log_loss, max: 2 }
              - { metric: price.rmse, max: 12 }
            """;

    @TempDir
    private Path folder;

    private SuiteRun run;

    @BeforeEach
    void files() {
        run = SuiteRun.in(folder)
                .file("sales.csv", "id", "1")
                .file("churn.csv", "y,p", "yes,0.9", "no,0.2")
                .file("made.json", "{\"rmse\": 10}");
    }

    private VerificationResult verify(List<String> include, List<String> exclude) {
        return run.only(new Selection(include, exclude)).verify(SUITE);
    }

    private static List<String> checks(VerificationResult result) {
        return result.checks().stream()
                .map(check -> check.check().id() + " " + check.status())
                .toList();
    }

    private static List<String> gates(VerificationResult result) {
        return result.gates().stream()
                .map(gate -> gate.id() + " " + gate.decision() + " " + gate.effect())
                .toList();
    }

    @Test
    void aModelIsAskedForByItsName() {
        VerificationResult result = verify(List.of("churn"), List.of());

        assertThat(checks(result)).containsExactlyInAnyOrder("sales-id SKIPPED", "churn-rows PASSED");
        assertThat(gates(result))
                .containsExactlyInAnyOrder(
                        "churn.accuracy.value PASS NONE",
                        "churn.log_loss.value PASS NONE",
                        "evidence.price NOT_EVALUATED WARN",
                        "price.rmse.value NOT_EVALUATED WARN");
        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void aModelLeftOutRunsNoCommandAndSaysOnWhoseWishItIs() {
        VerificationResult result = verify(List.of(), List.of("price"));

        assertThat(folder.resolve("price.json")).doesNotExist();
        assertThat(result.models())
                .extracting(model -> model.name() + ": " + model.problem())
                .containsExactly("churn: null", "price: left out by price");
        assertThat(result.gates())
                .filteredOn(gate -> gate.subject().startsWith("price"))
                .extracting(gate -> gate.reason())
                .containsExactlyInAnyOrder(
                        "the model price is left out by price", "the gate price.rmse.value is left out by price");
        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void aGateIsAskedForByItsId() {
        VerificationResult result = verify(List.of("churn.acc*"), List.of());

        assertThat(gates(result)).contains("churn.accuracy.value PASS NONE", "churn.log_loss.value NOT_EVALUATED WARN");
        assertThat(result.metrics()).extracting(metric -> metric.name()).containsExactly("accuracy", "log_loss");
        assertThat(checks(result)).contains("churn-rows SKIPPED");
    }

    @Test
    void aGateCanBeLeftOutAlone() {
        VerificationResult result = verify(List.of(), List.of("churn.log_loss.*"));

        assertThat(gates(result))
                .contains(
                        "churn.accuracy.value PASS NONE",
                        "churn.log_loss.value NOT_EVALUATED WARN",
                        "price.rmse.value PASS NONE");
        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void theRowsOfAModelLeftOutNeedNotBeThere() throws Exception {
        Files.delete(folder.resolve("churn.csv"));

        VerificationResult result = verify(List.of("sales"), List.of());

        assertThat(checks(result)).containsExactlyInAnyOrder("sales-id PASSED", "churn-rows SKIPPED");
        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void theyAreReadWhereOneOfTheirChecksIsAskedFor() {
        VerificationResult result = verify(List.of("churn-rows"), List.of());

        assertThat(checks(result)).containsExactlyInAnyOrder("sales-id SKIPPED", "churn-rows PASSED");
        assertThat(gates(result)).contains("evidence.churn NOT_EVALUATED WARN");
    }

    @Test
    void whereNothingIsLeftNothingPasses() {
        assertThat(verify(List.of("chrn"), List.of()).verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void withoutAWishEverythingRuns() {
        VerificationResult result = verify(List.of(), List.of());

        assertThat(folder.resolve("price.json")).exists();
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }
}
