package io.dataops.results.waive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import io.dataops.results.report.ConsoleReport;
import io.dataops.results.report.Headline;
import io.dataops.results.report.HtmlReport;
import io.dataops.results.report.JunitReport;
import io.dataops.results.report.MarkdownReport;
import io.dataops.results.report.Report;
import io.dataops.results.testing.SampleResults;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A result whose misses a suite has waived, which ran on 2026-11-23. */
class WaivedResultTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static VerificationResult result(Status status, LocalDate until) {
        Outcome missed = SampleResults.outcome(
                7, "sales", "unique", status, SampleResults.counted("2 of 5 rows are twice there", 5, 2));
        GateDecision gate = SampleResults.gate("churn.f1.value", "churn.f1", Decision.FAIL, Effect.BLOCK, "f1 is 0.5");
        List<Waiver> waivers = List.of(
                new Waiver("sales.unique.id", "data-owner", "ticket 512", until),
                new Waiver("churn.f1.value", "data-owner", "ticket 513", until));
        VerificationResult plain = SampleResults.result(List.of(), List.of(missed), List.of(), List.of(gate), waivers);
        return new VerificationResult(
                new Waivers(waivers).verdict(plain.checks(), plain.gates(), plain.day()),
                plain.evidence(),
                plain.run(),
                plain.datasets(),
                plain.checks(),
                plain.models(),
                plain.metrics(),
                plain.gates(),
                plain.waivers());
    }

    private static String text(Report report, VerificationResult result) throws IOException {
        StringBuilder text = new StringBuilder();
        report.render(result, text);
        return text.toString();
    }

    private static VerificationResult readBack(VerificationResult result)
            throws IOException, UnreadableResultException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ResultJson(1 << 20).write(result, out);
        return new ResultJson(1 << 20).read(new ByteArrayInputStream(out.toByteArray()), "result.json");
    }

    @Test
    void itsMilderVerdictIsReadBack() throws IOException, UnreadableResultException {
        VerificationResult result = result(Status.FAILED, DAY);

        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
        assertThat(readBack(result)).isEqualTo(result);
    }

    @Test
    void aVerdictThatAnExpiredWaiverWouldMakeMilderIsRefused() throws IOException {
        VerificationResult mild = result(Status.FAILED, DAY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ResultJson(1 << 20).write(mild, out);
        String forged =
                out.toString(StandardCharsets.UTF_8).replace("\"until\": \"2026-11-23\"", "\"until\": \"2026-11-22\"");

        assertThatThrownBy(() -> new ResultJson(1 << 20)
                        .read(new ByteArrayInputStream(forged.getBytes(StandardCharsets.UTF_8)), "r"))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageEndingWith("its verdict is warned, but from its checks and gates follows failed");
    }

    @Test
    void theHeadlineCountsWhatIsWaived() {
        assertThat(Headline.of(result(Status.FAILED, DAY)))
                .hasToString("WARNED: 1 of 1 check waived, 1 of 1 gate waived");
        assertThat(Headline.of(result(Status.FAILED, DAY.minusDays(1))))
                .hasToString("FAILED: 1 of 1 check failed, 1 of 1 gate blocks");
    }

    @Test
    void inJunitNothingThatIsWaivedIsRed() throws IOException {
        for (Status status : List.of(Status.FAILED, Status.ERRORED)) {
            assertThat(text(new JunitReport(), result(status, DAY)))
                    .contains(
                            "<system-out>WARNING: waived until 2026-11-23 by data-owner: ticket 512\n2 of 5 rows are twice")
                    .contains("<system-out>WARNING: waived until 2026-11-23 by data-owner: ticket 513\nf1 is 0.5\n")
                    .doesNotContain("<failure", "<error");
        }
    }

    @Test
    void inJunitWhatHasExpiredIsRed() throws IOException {
        assertThat(text(new JunitReport(), result(Status.FAILED, DAY.minusDays(1))))
                .contains("<failure");
    }

    @Test
    void everyReportListsTheWaivers() throws IOException {
        for (Report report :
                List.of(ConsoleReport.plain(), new MarkdownReport(), new HtmlReport(), new JunitReport())) {
            assertThat(text(report, result(Status.FAILED, DAY)))
                    .as(report.fileName())
                    .contains("ticket 512", "data-owner", "2026-11-23");
        }
    }

    @Test
    void thePageSaysWhatIsWaivedWhereItSaysWhatNeedsALook() throws IOException {
        assertThat(text(new HtmlReport(), result(Status.FAILED, DAY)))
                .contains("failed, waived", "gate blocks, waived");
    }

    @Test
    void decisionsOnASuiteAreNoEvidence() {
        GateDecision suite = new GateDecision(
                "suite", GateDecision.SUITE, "suite", null, Decision.PASS, Effect.NONE, "same", Map.of(), null);

        assertThat(Verdict.of(List.of(), List.of(suite))).isEqualTo(Verdict.NOT_EVALUATED);
    }
}
