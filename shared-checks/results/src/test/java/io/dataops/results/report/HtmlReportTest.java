package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Finding;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.Golden;
import io.dataops.results.testing.SampleModels;
import io.dataops.results.testing.SampleResults;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlReportTest implements ReportContract {
    @Override
    public Report report() {
        return new HtmlReport();
    }

    @Test
    void theBodyOfAFailedResultLooksLikeThis() throws IOException {
        new Golden("report-body.html").holds(body(SampleResults.complete()));
    }

    @Test
    void theBodyOfAHostileResultLooksLikeThis() throws IOException {
        new Golden("hostile-report-body.html").holds(body(SampleResults.hostile()));
    }

    @Test
    void theBodyOfAnEmptyResultLooksLikeThis() throws IOException {
        new Golden("empty-report-body.html").holds(body(SampleResults.empty()));
    }

    @Test
    void everyResultHasTheTagsOfThePageAndNoMore() {
        for (VerificationResult result : ReportContract.results()) {
            String page = text(result);
            assertThat(count(page, "<script")).isOne();
            assertThat(count(page, "</script")).isOne();
            assertThat(count(page, "<style")).isOne();
            assertThat(count(page, "<h1")).isOne();
            assertThat(page).doesNotContain("<b ", "onclick='", "onclick=\"");
        }
    }

    @Test
    void nothingIsLoadedFromAnywhere() {
        String page = text(SampleResults.complete()) + text(SampleModels.wide(200));
        assertThat(page)
                .doesNotContain("http://", "https://", " src=", "@import", "url(", "<link", "<img", "<iframe")
                .doesNotContain(" style=\"");
        assertThat(values(page, "href=\"([^\"]*)\"")).allMatch(link -> link.startsWith("#"));
    }

    @Test
    void thePolicyAllowsOurStyleAndScriptOnly() {
        String style = new PageResource(PageResource.named("report.css").text()
                        + PageResource.named("chart.css").text())
                .policySource();
        String script = PageResource.named("report.js").policySource();
        assertThat(text(SampleResults.complete()))
                .contains("default-src &#39;none&#39;; style-src " + quoted(style) + "; script-src " + quoted(script));
    }

    @Test
    void ourResourcesCannotEndTheirElement() {
        assertThat(PageResource.named("report.js").text().toLowerCase(Locale.ROOT))
                .doesNotContain("</script", "<!--");
        assertThat(PageResource.named("report.css").text()).doesNotContain("<");
    }

    @Test
    void everyLinkAndReferenceHasItsTarget() {
        for (VerificationResult result : ReportContract.results()) {
            String page = text(result);
            List<String> ids = values(page, " id=\"([^\"]*)\"");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(ids).containsAll(values(page, "href=\"#([^\"]*)\""));
            assertThat(ids).containsAll(values(page, "aria-controls=\"([^\"]*)\""));
            assertThat(ids).containsAll(values(page, "aria-labelledby=\"([^\"]*)\""));
            assertThat(ids).containsAll(values(page, "aria-describedby=\"([^\"]*)\""));
            assertThat(ids).containsAll(values(page, "data-unfolds=\"([^\"]*)\""));
            assertThat(ids).containsAll(values(page, "data-copy=\"([^\"]*)\""));
        }
    }

    @Test
    void everyTableHasACaptionAndEveryControlIsHiddenWithoutScript() {
        String page = text(SampleResults.complete()) + text(SampleModels.wide(200));
        assertThat(count(page, "<caption")).isEqualTo(count(page, "<table"));
        assertThat(page).contains("<form class=\"filters\" hidden=\"\"");
        assertThat(values(page, "(<button type=\"button\" class=\"(?:copy|theme|unfold)\"[^>]*>)"))
                .isNotEmpty()
                .allMatch(button -> button.contains("hidden=\"\""));
    }

    @Test
    void theVerdictIsSaidInWords() {
        assertThat(text(SampleResults.complete())).contains(">Failed</h1>");
        assertThat(text(SampleResults.passed())).contains(">Passed</h1>");
        assertThat(text(SampleResults.warned())).contains(">Passed with warnings</h1>");
        assertThat(text(SampleResults.empty())).contains(">Not evaluated</h1>");
    }

    @Test
    void manyChecksAreRenderedQuickly() {
        String page = Assertions.assertTimeout(Duration.ofSeconds(10), () -> text(SampleResults.many(2_000)));
        assertThat(count(page, "<tbody id=\"check-")).isEqualTo(2_000);
        assertThat(count(page, "<article class=\"card")).isEqualTo(HtmlFindings.MOST);
        assertThat(page).contains("150 more are in the table of ");
        assertThat(page.length()).isLessThan(4_000_000);
    }

    @Test
    void aFoldedTableShowsAsManyRowsAsTheStyleSheetKeeps() {
        String style = PageResource.named("report.css").text();
        assertThat(style)
                .contains(".js .folded > tbody:nth-of-type(n+" + (HtmlSlices.OPEN + 1) + ") { display: none; }");
        assertThat(text(SampleModels.wide(HtmlSlices.OPEN - 3)))
                .doesNotContain("sortable folded\"", "class=\"unfold\"");
        assertThat(text(SampleModels.wide(HtmlSlices.OPEN)))
                .contains("class=\"slices sortable folded\"", ">Show all 28 slices</button>");
    }

    @Test
    void slicesThatAGateBlamesComeFirst() {
        String slices = text(SampleModels.wide(200)).split("<table class=\"slices")[1];
        assertThat(values(slices.substring(0, slices.indexOf("</table>")), "<th scope=\"row\">([^<]*)<"))
                .startsWith("store=12", "store=151", "store=71", "region=north")
                .hasSize(203);
        assertThat(values(slices, "<th scope=\"col\">([^<]*)<")).startsWith("Slice", "Rows", "recall", "accuracy");
    }

    @Test
    void gatesOfManySlicesAreOneSentenceAtTheTop() {
        assertThat(text(SampleModels.wide(200)))
                .contains("fail on 2 of 200 slices: store=12, store=151; the first: recall dropped by 0.0625 on "
                        + "store=12, more than the margin 0.01: 95% limits of the drop are 0.0310 and 0.0941");
    }

    @Test
    void whatStopsTheBuildLeadsToItsOwnGate() {
        String page = text(SampleModels.wide(200));
        assertThat(page).contains("<a href=\"#gate-1\">price</a>");
        String gate = page.substring(page.indexOf("<li id=\"gate-1\">"));
        assertThat(gate.substring(0, gate.indexOf("</li>"))).contains("<h3>price</h3>", "dataops.yaml:30:5");
    }

    @Test
    void theVerdictStaysInSightBesideTheSections() {
        assertThat(text(SampleResults.complete()))
                .containsSubsequence(
                        "<nav aria-label=\"Sections\">", "<a href=\"#verdict\" class=\"bad\">", "Failed</a>");
        assertThat(PageResource.named("report.css").text()).contains("nav { position: sticky; top: 0;");
    }

    @Test
    void whatASuiteDoesNotHaveIsNotCounted() {
        assertThat(text(SampleModels.wide(1)))
                .doesNotContain("<p>data sets</p>")
                .contains("<p>models</p>");
    }

    @Test
    void aFindingDoesNotRepeatItsTitle() {
        assertThat(text(finding("id is fine by not_null: 1 of 3 rows fails")))
                .contains("<p class=\"message\">1 of 3 rows fails</p>", "<span>1 of 3 rows fails</span>");
        assertThat(text(finding("another: 1 of 3 rows fails")))
                .contains("<p class=\"message\">another: 1 of 3 rows fails</p>");
        assertThat(text(finding("id is fine by not_null: ")))
                .contains("<p class=\"message\">id is fine by not_null: </p>");
    }

    private static VerificationResult finding(String message) {
        return SampleResults.result(
                List.of(),
                List.of(SampleResults.outcome(1, "sales", "not_null", Status.FAILED, Finding.reason(message))),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aFindingPrintedOnPaperIsShownAndACheckThatPassedIsALine() {
        String style = PageResource.named("report.css").text();
        assertThat(style.substring(style.indexOf("@media print"))).contains("  .more { display: none; }");
    }

    @Test
    void predictionsThatAreTheBaselinesOwnAreSaidAtTheTopAndAtTheModel() {
        VerificationResult result = SampleResults.withModels(SampleResults.passed(), List.of(SampleModels.unchanged()));
        assertThat(text(result))
                .contains("all predictions are the same as the baseline&#39;s: it may have been compared with itself")
                .contains("All 12,400 predictions are the same as the baseline&#39;s.");
    }

    @Test
    void aCommandThatFailedIsShownWithItsOutput() {
        VerificationResult result = SampleResults.withModels(SampleResults.passed(), List.of(SampleModels.price()));
        assertThat(text(result))
                .contains("<details open=\"\">", "exit code 1", "No module named &#39;lightgbm&#39;")
                .contains("dataops.yaml:31:5: the command python ended with exit code 1");
    }

    @Test
    void aResultThatOnlyHasMetricsShowsThem() {
        VerificationResult result = SampleResults.withModels(SampleResults.complete(), List.of());
        assertThat(text(result)).contains("id=\"model-0\"", "<code class=\"sub\">recall|threshold:0.5</code>");
    }

    private String body(VerificationResult result) {
        String page = text(result);
        return page.substring(page.indexOf("<body>"));
    }

    private static String quoted(String source) {
        return source.replace("'", "&#39;");
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static List<String> values(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
