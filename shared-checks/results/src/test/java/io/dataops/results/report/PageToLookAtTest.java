package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.VerificationResult;
import io.dataops.results.history.History;
import io.dataops.results.testing.SampleHistory;
import io.dataops.results.testing.SampleModels;
import io.dataops.results.testing.SampleResults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Leaves pages under target/pages, so that people can open them in a browser. */
class PageToLookAtTest {
    @Test
    void pagesOfAllSampleResultsAreWritten() throws IOException {
        Map<String, VerificationResult> results = Map.of(
                "complete", SampleResults.complete(),
                "empty", SampleResults.empty(),
                "passed", SampleResults.passed(),
                "warned", SampleResults.warned(),
                "hostile", SampleResults.hostile(),
                "many", SampleResults.many(2_000),
                "models", SampleModels.wide(200),
                "unchanged", SampleResults.withModels(SampleResults.passed(), List.of(SampleModels.unchanged())));
        for (Map.Entry<String, VerificationResult> result : results.entrySet()) {
            Path folder = Path.of("target", "pages", result.getKey());
            assertThat(new HtmlReport().write(result.getValue(), folder)).isNotEmptyFile();
            ConsoleReport.plain().write(result.getValue(), folder);
            new MarkdownReport().write(result.getValue(), folder);
            new JunitReport().write(result.getValue(), folder);
        }
    }

    @Test
    void pagesOfSampleHistoriesAreWritten() throws IOException {
        Map<String, History> histories = Map.of("forty", SampleHistory.forty(), "hostile", SampleHistory.hostile());
        for (Map.Entry<String, History> history : histories.entrySet()) {
            Path folder = Path.of("target", "pages", history.getKey());
            assertThat(new HistoryReport().write(history.getValue(), folder)).isNotEmptyFile();
        }
    }
}
