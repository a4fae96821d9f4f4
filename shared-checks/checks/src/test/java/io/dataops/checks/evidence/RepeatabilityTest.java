package io.dataops.checks.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.suite.Suites;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.GateDecision;
import io.dataops.results.Run;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatabilityTest {
    private static final String SUITE = """
            version: 1
            datasets:
              orders:
                path: orders.csv
                checks:
                  - %s
            """;

    private static VerificationResult result(List<GateDecision> gates, List<Waiver> waivers) {
        return new VerificationResult(
                Verdict.PASSED,
                new Evidence(null, null, null, null, "sha256:1", null, null, "dataops 0.1.0", "none", null),
                new Run(Instant.EPOCH, 1, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                gates,
                waivers);
    }

    private static Optional<String> obstacle(String check, VerificationResult then) throws ProblemsException {
        String text = SUITE.formatted(check);
        SuiteReader reader = Suites.reader(Map.of("LEAST", "id > 3"));
        return new Repeatability(reader.read(text, "dataops.yaml"), text).obstacle(then);
    }

    private static Optional<String> obstacle(String check) throws ProblemsException {
        return obstacle(check, result(List.of(), List.of()));
    }

    @Test
    void rowsThatAreKeptApartAreKeptApartAnew() throws ProblemsException {
        assertThat(obstacle("not_null: id\n    quarantine: {}"))
                .contains("the rows of orders are kept apart anew by every build");
    }

    @ParameterizedTest
    @ValueSource(strings = {"row_count: { min: 3 }", "not_null: age", "expression: { sql: \"random_id <> 'now'\" }"})
    void ofTheSameFilesMostChecksSayTheSame(String check) throws Exception {
        assertThat(obstacle(check)).isEmpty();
    }

    @Test
    void freshnessAsksForTheTime() throws Exception {
        assertThat(obstacle("freshness: { column: updated, max_age: 1d }"))
                .contains("the check orders.freshness.updated asks for the time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"now()", "NOW ( )", "current_date", "random() < 2", "age(born)", "today()", "session_start()"})
    void sqlMayMeanSomethingElseEachTime(String sql) throws Exception {
        assertThat(obstacle("expression: { sql: \"" + sql + " is not null\" }"))
                .hasValueSatisfying(reason -> assertThat(reason).endsWith("in the suite may mean something else now"));
    }

    @Test
    void anExpiringWaiverCountsDays() throws Exception {
        VerificationResult waived =
                result(List.of(), List.of(new Waiver("a", "Release team", "holidays", LocalDate.of(2026, 12, 31))));
        assertThat(obstacle("row_count: { min: 3 }", waived)).contains("a waiver may have expired");
    }

    @Test
    void aControlChartCountsBuilds() throws Exception {
        GateDecision chart = new GateDecision(
                "g", "control_chart", "orders", null, Decision.PASS, Effect.NONE, "as it is", Map.of(), null);
        assertThat(obstacle("row_count: { min: 3 }", result(List.of(chart), List.of())))
                .contains("the gate g looks at history");
    }
}
