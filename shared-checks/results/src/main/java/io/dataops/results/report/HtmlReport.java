package io.dataops.results.report;

import io.dataops.results.Evidence;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A result as one page that needs nothing else: no network, no other file, and no script to be read in full. A script of
 * ours adds search, filters, sorting, copying and the choice of light or dark; the page's own Content-Security-Policy
 * allows that script and our style sheet and nothing more.
 */
public final class HtmlReport implements Report {
    private static final DateTimeFormatter STARTED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final HtmlPage page =
            new HtmlPage(new PageResource(PageResource.named("report.css").text()
                    + PageResource.named("chart.css").text()));

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public void render(VerificationResult result, Appendable out) throws IOException {
        Html html = new Html(out);
        Evidence evidence = result.evidence();
        page.head(html, Headline.of(result).verdict() + " – " + project(evidence));
        page.top(html, project(evidence), origin(result));
        html.open("main");
        new HtmlSummary(result).write(html);
        new HtmlModules(result).write(html);
        new HtmlFindings(result).write(html);
        new HtmlGates(result).write(html);
        new HtmlModels(result).write(html);
        new HtmlChecks(result).write(html);
        new HtmlDatasets(result).write(html);
        new HtmlBaseline(result.baseline(), result.run().started()).write(html);
        new HtmlModuleBaselines(result).write(html);
        new HtmlEvidence(result).write(html);
        html.close();
        html.open("footer")
                .text("p", evidence.tool() + " · " + evidence.engine())
                .close();
        html.close().close();
    }

    /** Branch, short commit and start, so that a reader sees at once which run this is. */
    private static String origin(VerificationResult result) {
        Evidence evidence = result.evidence();
        List<String> parts = new ArrayList<>();
        if (evidence.branch() != null) {
            parts.add(evidence.branch());
        }
        if (evidence.commit() != null) {
            parts.add(evidence.commit()
                    .substring(0, Math.min(10, evidence.commit().length())));
        }
        if (Boolean.TRUE.equals(evidence.dirty())) {
            parts.add("uncommitted changes");
        }
        parts.add(STARTED.format(result.run().started()));
        return String.join(" · ", parts);
    }

    private static String project(Evidence evidence) {
        return Objects.requireNonNullElse(evidence.project(), "verification report");
    }
}
