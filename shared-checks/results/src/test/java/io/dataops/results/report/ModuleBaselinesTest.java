package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dataops.results.BaselineEvidence;
import io.dataops.results.ModuleBaseline;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.results.module.QualifiedResult;
import io.dataops.results.testing.SampleResults;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModuleBaselinesTest {
    private static String rendered(Report report) throws IOException {
        StringBuilder text = new StringBuilder();
        report.render(joined(), text);
        return text.toString();
    }

    /** Of a module that was compared, and of one whose baseline is lost. */
    private static VerificationResult joined() {
        VerificationResult plain = SampleResults.result(List.of(), List.of(), List.of(), List.of(), List.of());
        VerificationResult lost =
                SampleResults.withBaseline(plain, BaselineEvidence.unusable("the baseline old is gone"));
        List<ModuleBaseline> baselines = Stream.of(
                        new QualifiedResult("shop", "shop", SampleResults.complete()),
                        new QualifiedResult("", "", lost))
                .flatMap(module -> module.baselines().stream())
                .toList();
        return new VerificationResult(
                plain.verdict(),
                plain.evidence(),
                plain.run(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                baselines);
    }

    @Test
    void whatTheySpeakOfHasItsModuleBeforeIt() {
        BaselineEvidence shop = joined().baselines().get(1).baseline();

        assertThat(shop.anchors()).extracting(anchor -> anchor.model()).containsOnly("shop:churn");
        assertThat(shop.slack().get(0).loosened())
                .extracting(loosening -> loosening.subject())
                .containsExactly("shop:orders.row_count", "shop:churn.recall.min");
        assertThat(new QualifiedResult("", "", SampleResults.complete()).baselines())
                .containsExactly(new ModuleBaseline("", SampleResults.baseline()));
    }

    @Test
    void theyAreReadBackFromJson() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ResultJson(1 << 20).write(joined(), out);

        assertThat(new ResultJson(1 << 20).read(new ByteArrayInputStream(out.toByteArray()), "result.json"))
                .isEqualTo(joined());
        assertThat(new ObjectMapper().readTree(out.toByteArray()).at("/baselines/1/baseline/anchors/0/name"))
                .hasToString("\"roc_auc\"");
    }

    @Test
    void theConsoleNamesThemByModule() throws IOException {
        assertThat(rendered(ConsoleReport.plain()))
                .contains(
                        "  baseline of the root: the baseline old is gone\n",
                        "  baseline of shop: dataops-baseline, promoted by Release team on 2026-11-20 UTC, commit ");
    }

    @Test
    void theCommentHasATableOfThem() throws IOException {
        assertThat(rendered(new MarkdownReport()))
                .contains(
                        "### Baselines",
                        "| Module | Baseline | Age | Content | Anchors |",
                        "the baseline old is gone |  |  |  |",
                        " | 3 days | sha256:1fd07aa93c5e6b21 | 2, 1 pinned, the oldest of 2026-10-02 UTC |",
                        "| shop:orders.row\\_count |");
    }

    @Test
    void thePageHasATableOfThem() throws IOException {
        assertThat(rendered(new HtmlReport()))
                .containsSubsequence(
                        "href=\"#baselines\"",
                        "id=\"baselines-title\">Baselines<",
                        ">the root<",
                        "cannot be used",
                        "the baseline old is gone",
                        ">shop<",
                        "3 days",
                        "sha256:1fd07aa93c5e6b21",
                        "2, 1 pinned, the oldest of 2026-10-02",
                        "shop:orders.row_count");
    }
}
