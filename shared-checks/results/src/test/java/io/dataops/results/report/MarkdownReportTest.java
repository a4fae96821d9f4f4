package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.VerificationResult;
import io.dataops.results.testing.Golden;
import io.dataops.results.testing.SampleModels;
import io.dataops.results.testing.SampleResults;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MarkdownReportTest implements ReportContract {
    @Override
    public Report report() {
        return new MarkdownReport();
    }

    @Test
    void aFailedResultLooksLikeThis() throws IOException {
        new Golden("report.md").holds(text(SampleResults.complete()));
    }

    @Test
    void aHostileResultLooksLikeThis() throws IOException {
        new Golden("hostile-report.md").holds(text(SampleResults.hostile()));
    }

    @Test
    void anEmptyResultLooksLikeThis() throws IOException {
        new Golden("empty-report.md").holds(text(SampleResults.empty()));
    }

    @Test
    void noResultGrowsBeyondTheLimitAndRowsAreCutWhole() throws IOException {
        for (VerificationResult result : ReportContract.results()) {
            for (int limit = 2_000; limit < 40_000; limit += 997) {
                StringBuilder text = new StringBuilder();
                new MarkdownReport(limit).render(result, text);
                assertThat(text.length()).isLessThanOrEqualTo(limit);
                assertThat(text.toString().lines().filter(line -> line.startsWith("|")))
                        .allMatch(line -> line.endsWith("|"));
            }
        }
    }

    @Test
    void rowsThatAreCutAreCounted() throws IOException {
        StringBuilder text = new StringBuilder();
        new MarkdownReport(2_000).render(SampleResults.many(200), text);
        long shown = text.toString()
                .lines()
                .filter(line -> line.contains("not\\_null"))
                .count();
        assertThat(shown).isBetween(5L, 19L);
        assertThat(text.toString())
                .contains("_" + (20 - shown) + " more rows left out; the other reports hold them all._");
    }

    @Test
    void slicesWhoseGatesPassAreOneRowAndTheirMetricsAreLeftOut() {
        assertThat(text(SampleModels.wide(200)))
                .contains("| ✅ pass | none | churn.recall | 197 slices | 197 gates: 197 pass | dataops.yaml:52:5 |")
                .contains(
                        "| churn.recall | store=12 | 51 | 0.4890 | 0.4590 to 0.5190 (95%) | 0.5015 | -0.0125 | ❌ fail |")
                .contains("<details><summary>Other metrics</summary>\n\n| Metric |")
                .doesNotContain("store=13", "| churn.accuracy | store=12");
    }

    @Test
    void whatIsFoldedIsAlwaysClosed() throws IOException {
        for (int limit = 2_000; limit < 12_000; limit += 97) {
            StringBuilder text = new StringBuilder();
            new MarkdownReport(limit).render(SampleModels.wide(200), text);
            assertThat(text.toString().split("<details>", -1))
                    .hasSameSizeAs(text.toString().split("</details>", -1));
            assertThat(text.length()).isLessThanOrEqualTo(limit);
        }
    }

    @Test
    void aLimitTooSmallForTheVerdictIsRefused() {
        assertThatThrownBy(() -> new MarkdownReport(1_999)).hasMessage("limit must be at least 2000, is 1999");
    }

    @Test
    void valuesMentionNobodyAndAreNoMarkup() {
        assertThat(MarkdownText.of("@user #12 <b> a|b `c` *d* _e_ [f](g) www.x.y http://z \\ $m$\nnext"))
                .isEqualTo("\\@\u200Buser \\#\u200B12 &lt;b&gt; a&#124;b &#96;c&#96; \\*d\\* \\_e\\_ \\[f\\](g) "
                        + "www\u200B.x.y http:\u200B//z \\\\ \\$m\\$ next");
    }

    @Test
    void longValuesAreClippedBetweenCharacters() {
        String emoji = "\uD83D\uDE00".repeat(700);
        assertThat(MarkdownText.of(emoji)).isEqualTo("\uD83D\uDE00".repeat(599) + "…");
    }
}
