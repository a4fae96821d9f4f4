package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import io.dataops.results.history.History;
import io.dataops.results.testing.Golden;
import io.dataops.results.testing.SampleHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryReportTest {
    @TempDir
    Path folder;

    @Test
    void theBodyOfAHistoryLooksLikeThis() throws IOException {
        new Golden("history-body.html").holds(body(SampleHistory.forty().last(6)));
    }

    @Test
    void nothingIsLoadedFromAnywhereAndNoTextBreaksOut() throws IOException {
        String page = page(SampleHistory.forty()) + page(SampleHistory.hostile());

        assertThat(page)
                .doesNotContain("http://", " src=", "@import", "url(", "<link", "<img", "<iframe", " style=\"", "<b ")
                .contains("&lt;/script&gt;&lt;b onclick=&#39;x&#39;&gt;");
        assertThat(page.split("<script", -1)).hasSize(3);
    }

    @Test
    void thePolicyAllowsOurStyleAndScriptOnly() throws IOException {
        PageResource style = new PageResource(PageResource.named("report.css").text()
                + PageResource.named("chart.css").text()
                + PageResource.named("history.css").text());

        assertThat(page(SampleHistory.forty()))
                .contains("default-src &#39;none&#39;; style-src "
                        + style.policySource().replace("'", "&#39;"));
        assertThat(style.text()).doesNotContain("<");
    }

    @Test
    void everyLineHasItsNumbersAsATable() throws IOException {
        String body = body(SampleHistory.forty());

        assertThat(body.split("<figure", -1)).hasSize(5);
        assertThat(body.split("Numbers as a table", -1)).hasSize(5);
        assertThat(body).contains("<td>all rows are of one class</td>", "4 failed", "2 not evaluated");
    }

    @Test
    void aVerdictThatIsNewSaysWhatTheOneBeforeWas() throws IOException {
        assertThat(body(SampleHistory.forty().last(8))).contains("passed 8 times in a row, since 2026-12-25");
        assertThat(body(builds(31))).contains("the last of 31 builds; the one before was passed");
        assertThat(body(builds(1))).contains("the last of 1 build<");
    }

    private static History builds(int first) {
        return new History(SampleHistory.forty().entries().subList(0, first), 0);
    }

    @Test
    void thePageIsStoredUnderItsName() throws IOException {
        Path file = new HistoryReport().write(SampleHistory.forty(), folder.resolve("made/for/it"));

        assertThat(file).isEqualTo(folder.resolve("made/for/it/history.html"));
        assertThat(Files.readString(file)).isEqualTo(page(SampleHistory.forty()));
    }

    @Test
    void aHistoryAsLinesLooksLikeThis() throws IOException {
        String docs = Files.readString(Path.of("../../docs/history.md"));

        assertThat(docs)
                .contains("<!-- output -->\n```\n"
                        + String.join("\n", new HistoryLines(SampleHistory.forty()).trends(20)) + "\n```");
    }

    @Test
    void noMoreNumbersAreListedThanAskedFor() {
        assertThat(new HistoryLines(SampleHistory.forty()).trends(1))
                .hasSize(5)
                .endsWith("and 3 other numbers that changed", "2 numbers did not change");
    }

    @Test
    void linesThatAreNoEntryAreTold() {
        List<String> lines = new HistoryLines(SampleHistory.hostile()).trends(20);

        assertThat(lines)
                .contains("3 lines of the history are no entry, cut off by a crash or changed by hand, and not counted")
                .allMatch(line -> line.equals(Visible.line(line)));
        assertThat(HistoryLines.unreadable(1))
                .isEqualTo("1 line of the history is no entry, cut off by a crash or changed by hand, and not counted");
    }

    @Test
    void aSeriesAsLinesSaysWhereNumbersAreMissing() {
        History history = SampleHistory.forty();
        List<String> lines = HistoryLines.of(history.series().get(1));

        assertThat(lines).hasSize(41).startsWith("churn.roc_auc in 40 builds");
        assertThat(lines.get(9)).isEqualTo("2026-12-01 12:00 UTC  0000000000  0.8716");
        assertThat(lines.get(10)).isEqualTo("2026-12-02 12:00 UTC  0000000000  all rows are of one class");
        assertThat(history.entries().get(9).verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aHistoryOfOneBuildHasNoTrend() {
        assertThat(new HistoryLines(new History(List.of(SampleHistory.entry(0, 5)), 0)).trends(20))
                .containsExactly(
                        "1 build of main on 2026-11-23",
                        "verdicts: 1 passed; the last one is passed",
                        "6 numbers did not change");
    }

    private static String page(History history) throws IOException {
        StringBuilder page = new StringBuilder();
        new HistoryReport().render(history, page);
        return page.toString();
    }

    private static String body(History history) throws IOException {
        String page = page(history);
        return page.substring(page.indexOf("<main>"));
    }
}
