package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Finding;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.SampleModels;
import io.dataops.results.testing.SampleResults;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CausesTest {
    private static final String GONE = "dataops.yaml:9:5: there is no file 'returns.csv'";
    private static final String FAILED = "dataops.yaml:31:5: the command python ended with exit code 1";

    @Test
    void thePageTellsACauseOnceAndCountsWhatRestsOnIt() throws IOException {
        String why = why(result());
        assertThat(why)
                .contains(
                        "<a href=\"#gate-0\">price</a><span>the model price cannot be evaluated: " + FAILED
                                + "; for this reason 2 other gates tell nothing</span>",
                        "<a href=\"#gate-1\">returns</a><span>the data set returns cannot be read: "
                                + GONE.replace("'", "&#39;") + "; for this reason 1 check tells nothing</span>")
                .doesNotContain("price.mae", "price.rmse", "returns: ");
    }

    @Test
    void aCheckThatCouldNotRunForAnotherReasonIsACauseOfItsOwn() throws IOException {
        Outcome misspelt = errored(2, "returns", "it has no column 'idd'");
        assertThat(why(with(result(), misspelt))).contains("<span>it has no column &#39;idd&#39;</span>");
    }

    @Test
    void theConsoleSaysItWithTheDataSetOrTheModelOnly() throws IOException {
        StringBuilder text = new StringBuilder();
        ConsoleReport.plain().render(result(), text);
        assertThat(text).hasToString("""
                NOT EVALUATED: 1 of 1 check could not run, 4 of 4 gates block
                1 data set; 1 check: 1 errored; 1 model; 4 gates; 4.3 s
                  returns: cannot be read: dataops.yaml:9:5: there is no file 'returns.csv'; 1 check: 1 errored
                  price: could not be evaluated: dataops.yaml:31:5: the command python ended with exit code 1; \
                3 gates: 3 not evaluated

                returns
                  ERRORED returns.row_count.id  dataops.yaml:1:9

                gates
                  BLOCK (not evaluated) evidence.price  dataops.yaml:60:9
                  BLOCK (not evaluated) evidence.returns  dataops.yaml:60:9
                  BLOCK (not evaluated) price.mae.max  dataops.yaml:60:9
                  BLOCK (not evaluated) price.rmse.max  dataops.yaml:60:9
                """);
    }

    private static VerificationResult result() {
        VerificationResult data = SampleResults.result(
                List.of(new DatasetEvidence("returns", "returns.csv", 0, null, List.of(), null, GONE)),
                List.of(errored(1, "returns", "the data set returns cannot be read: " + GONE)),
                List.of(),
                List.of(
                        gate("evidence.price", "price", "the model price cannot be evaluated: " + FAILED),
                        gate("evidence.returns", "returns", "the data set returns cannot be read: " + GONE),
                        gate("price.mae.max", "price.mae", "mae of price is not evaluated: " + FAILED),
                        gate("price.rmse.max", "price.rmse", "rmse of price is not evaluated: " + FAILED)),
                List.of());
        return SampleResults.withModels(data, List.of(SampleModels.price()));
    }

    private static VerificationResult with(VerificationResult result, Outcome outcome) {
        return SampleResults.result(result.datasets(), List.of(outcome), List.of(), List.of(), List.of());
    }

    private static Outcome errored(int line, String dataset, String message) {
        return SampleResults.outcome(
                line, dataset, "row_count", Status.ERRORED, new Finding(message, null, null, null, null, null, null));
    }

    private static GateDecision gate(String id, String subject, String reason) {
        GateDecision gate = SampleResults.gate(id, subject, Decision.NOT_EVALUATED, Effect.BLOCK, reason);
        return new GateDecision(
                id,
                id.startsWith("evidence") ? GateDecision.EVIDENCE : gate.kind(),
                subject,
                null,
                gate.decision(),
                gate.effect(),
                reason,
                Map.of(),
                gate.source());
    }

    private static String why(VerificationResult result) throws IOException {
        StringBuilder page = new StringBuilder();
        new HtmlReport().render(result, page);
        int from = page.indexOf("<section class=\"why\"");
        return page.substring(from, page.indexOf("</section>", from));
    }
}
