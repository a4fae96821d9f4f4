package io.dataops.results.report;

import io.dataops.results.Evidence;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.util.Objects;

/**
 * A result as one page that needs nothing else: no network, no other file, and no script to be read in full. A script of
 * ours adds search, filters, sorting, copying and the choice of light or dark; the page's own Content-Security-Policy
 * allows that script and our style sheet and nothing more.
 */
public final class HtmlReport implements Report {
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
        top(html, result.evidence());
        html.open("main");
        new HtmlSummary(result).write(html);
        new HtmlFindings(result).write(html);
        new HtmlGates(result).write(html);
        new HtmlChecks(result).write(html);
        new HtmlDatasets(result).write(html);
        new HtmlMetrics(result).write(html);
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

    private static void top(Html html, Evidence evidence) throws IOException {
        html.open("header", "class", "top");
        html.open("p")
                .text("strong", "dataops")
                .text(" ")
                .text("span", project(evidence))
                .close();
        html.open("button", "type", "button", "class", "theme", "hidden", "")
                .text("Dark")
                .close();
        html.close();
    }

    private static String project(Evidence evidence) {
        return Objects.requireNonNullElse(evidence.project(), "verification report");
    }
}
