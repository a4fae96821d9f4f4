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

    private final PageResource style = PageResource.named("report.css");
    private final PageResource script = PageResource.named("report.js");
    private final PageResource icons = PageResource.named("icons.svg");

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public void render(VerificationResult result, Appendable out) throws IOException {
        Html html = new Html(out);
        html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en");
        head(html, result);
        html.open("body");
        html.trusted(icons.text());
        html.text("a", "Skip to the verdict", "class", "skip", "href", "#verdict");
        top(html, result);
        html.open("main");
        new HtmlSummary(result).write(html);
        new HtmlFindings(result).write(html);
        new HtmlGates(result).write(html);
        new HtmlModels(result).write(html);
        new HtmlChecks(result).write(html);
        new HtmlDatasets(result).write(html);
        new HtmlBaseline(result.baseline()).write(html);
        new HtmlEvidence(result).write(html);
        html.close();
        html.open("footer")
                .text("p", result.evidence().tool() + " · " + result.evidence().engine())
                .close();
        html.close().close();
    }

    private void head(Html html, VerificationResult result) throws IOException {
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.text("title", Headline.of(result).verdict() + " – " + project(result.evidence()));
        html.open("style").trusted(style.text()).close();
        html.open("script").trusted(script.text()).close();
        html.close();
    }

    private String policy() {
        return "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                .formatted(style.policySource(), script.policySource());
    }

    private static void top(Html html, VerificationResult result) throws IOException {
        Evidence evidence = result.evidence();
        html.open("header", "class", "top");
        html.open("p").text("strong", "dataops").text("span", project(evidence));
        html.text("span", origin(result), "class", "run").close();
        html.text("button", "Dark theme", "type", "button", "class", "theme", "hidden", "");
        html.close();
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
