package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.VerificationResult;
import io.dataops.results.testing.Golden;
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
        String page = text(SampleResults.complete());
        assertThat(page)
                .doesNotContain("http://", "https://", " src=", "@import", "url(", "<link", "<img", "<iframe")
                .doesNotContain(" style=\"");
        assertThat(values(page, "href=\"([^\"]*)\"")).allMatch(link -> link.startsWith("#"));
    }

    @Test
    void thePolicyAllowsOurStyleAndScriptOnly() {
        String style = PageResource.named("report.css").policySource();
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
            assertThat(ids).containsAll(values(page, "data-copy=\"([^\"]*)\""));
        }
    }

    @Test
    void everyTableHasACaptionAndEveryControlIsHiddenWithoutScript() {
        String page = text(SampleResults.complete());
        assertThat(count(page, "<caption")).isEqualTo(count(page, "<table"));
        assertThat(page).contains("<form class=\"filters\" hidden=\"\"");
        assertThat(values(page, "(<button type=\"button\" class=\"(?:copy|theme)\"[^>]*>)"))
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
