package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.SampleResults;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportedModuleTest {
    private static final String SILENT = "the module stock is not evaluated: it left no result";

    @Test
    void aModuleHasTheVerdictOfItsOwnChecksAndGates() {
        assertThat(ReportedModule.of(joined()))
                .extracting(module -> module.title() + " " + module.verdict() + " " + module.numbers())
                .containsExactly(
                        "sales FAILED 1 check: 1 failed",
                        "the root NOT_EVALUATED the root is not evaluated: it left no result",
                        "stock NOT_EVALUATED " + SILENT,
                        "crm PASSED 1 check: 1 passed; 1 gate: 1 pass");
    }

    @Test
    void theNameOfAModuleLeadsToWhatNeedsALook() throws IOException {
        StringBuilder page = new StringBuilder();
        new HtmlReport().render(joined(), page);

        assertThat(page)
                .contains(
                        "<th scope=\"row\"><a href=\"#look-0\">sales</a></th>",
                        "<th scope=\"row\"><a href=\"#gates\">stock</a></th>",
                        "<th scope=\"row\">crm</th>");
    }

    @Test
    void aSingleModuleIsNoneOfMany() throws IOException {
        assertThat(ReportedModule.of(SampleResults.complete())).isEmpty();
        assertThat(ReportedModule.of(SampleResults.hostile())).isEmpty();

        StringBuilder page = new StringBuilder();
        new HtmlReport().render(SampleResults.complete(), page);
        assertThat(page).doesNotContain("Modules");
    }

    @Test
    void thePageAndTheCommentShowEveryModuleBeforeItsFindings() throws IOException {
        StringBuilder page = new StringBuilder();
        StringBuilder comment = new StringBuilder();
        new HtmlReport().render(joined(), page);
        new MarkdownReport().render(joined(), comment);

        assertThat(page)
                .containsSubsequence(
                        "href=\"#modules\"", "id=\"modules-title\">Modules<", ">stock<", SILENT, "id=\"look-title\"");
        assertThat(comment).containsSubsequence("### Modules", "| stock |", SILENT, "### Needs a look");
    }

    private static VerificationResult joined() {
        return SampleResults.result(
                List.of(dataset("crm:people"), dataset("sales:orders")),
                List.of(check("crm:people", Status.PASSED), check("sales:orders", Status.FAILED)),
                List.of(),
                List.of(
                        silent(".", "the root is not evaluated: it left no result"),
                        silent("stock", SILENT),
                        SampleResults.gate("crm:g", "crm:people", Decision.PASS, Effect.NONE, "fine"),
                        new GateDecision(
                                "policy.dataset.crm:people",
                                GateDecision.POLICY,
                                "crm:people",
                                null,
                                Decision.PASS,
                                Effect.NONE,
                                "it has rows",
                                Map.of(),
                                null)),
                List.of());
    }

    private static DatasetEvidence dataset(String name) {
        return new DatasetEvidence(name, "data.csv", 1, 3L, List.of(), "sha256:1", null);
    }

    private static Outcome check(String dataset, Status status) {
        return SampleResults.outcome(1, dataset, "not_null", status, SampleResults.counted("so it is", 3, 0));
    }

    private static GateDecision silent(String module, String reason) {
        return new GateDecision(
                module + ":evidence",
                "evidence",
                module,
                null,
                Decision.NOT_EVALUATED,
                Effect.BLOCK,
                reason,
                Map.of(),
                null);
    }
}
