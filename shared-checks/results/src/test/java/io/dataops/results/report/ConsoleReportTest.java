package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.Golden;
import io.dataops.results.testing.SampleModels;
import io.dataops.results.testing.SampleResults;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleReportTest implements ReportContract {
    @Override
    public Report report() {
        return ConsoleReport.plain();
    }

    @Test
    void aFailedResultLooksLikeThis() throws IOException {
        new Golden("report.txt").holds(text(SampleResults.complete()));
    }

    @Test
    void aHostileResultLooksLikeThis() throws IOException {
        new Golden("hostile-report.txt").holds(text(SampleResults.hostile()));
    }

    @Test
    void aPassedResultIsThreeLines() {
        assertThat(text(SampleResults.passed()))
                .isEqualTo("PASSED: 1 check, 1 gate, nothing missed\n"
                        + "1 data set; 1 check: 1 passed; 1 gate; 4.3 s\n"
                        + "  customers: 10,000,000 rows; 0 checks\n");
    }

    @Test
    void whatGotBetterIsSaidThoughNothingNeedsALook() {
        VerificationResult passed = SampleResults.passed();
        GateDecision better = new GateDecision(
                "customers.not_null.email.ratchet",
                GateDecision.RATCHET,
                "customers.not_null.email",
                null,
                Decision.PASS,
                Effect.NONE,
                "no row fails, 2 fewer than in the baseline, which has 2; mvn dataops:promote locks that in",
                Map.of("difference", BigDecimal.valueOf(-2)),
                null);
        VerificationResult result = new VerificationResult(
                passed.verdict(),
                passed.evidence(),
                passed.run(),
                passed.datasets(),
                passed.checks(),
                passed.models(),
                passed.metrics(),
                List.of(better),
                passed.waivers());

        assertThat(text(result))
                .endsWith(
                        "  better: customers.not_null.email: no row fails, 2 fewer than in the baseline, which has 2; mvn"
                                + " dataops:promote locks that in\n");
    }

    @Test
    void anEmptyResultSaysThatNoCheckRan() {
        assertThat(text(SampleResults.empty()))
                .isEqualTo("NOT EVALUATED: no check ran\n0 data sets; 0 checks; 4.3 s\n");
    }

    @Test
    void quietSaysNothingAboutAPassedResult() throws IOException {
        StringBuilder text = new StringBuilder();
        ConsoleReport.plain().quiet().render(SampleResults.passed(), text);
        assertThat(text).isEmpty();
    }

    @Test
    void quietShowsOnlyWhatNeedsALook() throws IOException {
        StringBuilder text = new StringBuilder();
        ConsoleReport.plain().quiet().render(SampleResults.warned(), text);
        assertThat(text)
                .hasToString("WARNED: 1 of 1 check warned\n"
                        + "\nsales\n"
                        + "  WARNED sales.not_null.id  dataops.yaml:1:9\n"
                        + "    2 of 5 rows are null\n"
                        + "      expected no failing row\n"
                        + "      failing  2 of 5 rows (40%)\n");
    }

    @Test
    void aModelIsOneLineAndItsGatesThatDoNotPassAreSentences() {
        assertThat(text(SampleModels.wide(200)))
                .startsWith("""
                        FAILED: 3 of 202 gates block
                        0 data sets; 1 check: 1 passed; 3 models; 202 gates; 4.3 s
                          churn: binary, 12,400 rows; 1,203 of 12,400 predictions differ from the baseline (9.7%); \
                        201 gates: 198 pass, 2 fail, 1 inconclusive
                          price: could not be evaluated: dataops.yaml:31:5: the command python ended with exit code 1; \
                        1 gate: 1 not evaluated
                          species: multiclass, 150 rows; no baseline; no gate
                        """)
                .contains("    recall dropped by 0.0625 on store=12, more than the margin 0.01")
                .doesNotContain("dropped by at most");
    }

    @Test
    void quietNamesOnlyModelsThatCouldNotBeEvaluated() throws IOException {
        StringBuilder text = new StringBuilder();
        ConsoleReport.plain().quiet().render(SampleModels.wide(1), text);
        assertThat(text.toString())
                .contains("  price: could not be evaluated: ")
                .doesNotContain("  churn:", "  species:");
    }

    @Test
    void quietIsNeverSilentAboutAnEmptyResult() throws IOException {
        StringBuilder text = new StringBuilder();
        ConsoleReport.plain().quiet().render(SampleResults.empty(), text);
        assertThat(text).hasToString("NOT EVALUATED: no check ran\n");
    }

    @Test
    void whatIsBeyondTheNumberOfFindingsIsCounted() throws IOException {
        StringBuilder text = new StringBuilder();
        ConsoleReport.plain().withFindings(2).render(SampleResults.many(200), text);
        assertThat(text.toString())
                .containsOnlyOnce("\nset_0\n")
                .containsOnlyOnce("\nset_3\n")
                .endsWith("  and 18 more findings\n");
    }

    @Test
    void aNumberOfFindingsBelowZeroIsRefused() {
        assertThatThrownBy(() -> ConsoleReport.plain().withFindings(-1))
                .hasMessage("findings must be at least 0, is -1");
    }

    @Test
    void coloursStandAroundTheWordsThatSayTheSame() throws IOException {
        StringBuilder text = new StringBuilder();
        ConsoleStyle style = (tone, words) -> "<" + tone + ":" + words + ">";
        ConsoleReport.plain().withStyle(style).render(SampleResults.complete(), text);
        assertThat(text.toString())
                .startsWith("<BAD:FAILED>: 2 of 11 checks failed, 1 could not run, 2 of 5 gates block\n")
                .contains("  <UNKNOWN:ERRORED> returns.row_count", "  <WARN:WARNED> sales.expression", "<BAD:FAILED> ");
    }
}
