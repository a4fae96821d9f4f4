package io.dataops.results.report;

import java.io.IOException;

/** What all pages begin with: a head whose policy allows our style sheet and script and nothing more, and a line on top. */
final class HtmlPage {
    private final PageResource style;
    private final PageResource script = PageResource.named("report.js");
    private final PageResource icons = PageResource.named("icons.svg");

    HtmlPage(PageResource style) {
        this.style = style;
    }

    void head(Html html, String title) throws IOException {
        html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en");
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.text("title", title);
        html.open("style").trusted(style.text()).close();
        html.open("script").trusted(script.text()).close();
        html.close();
    }

    private String policy() {
        return "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                .formatted(style.policySource(), script.policySource());
    }

    /** Opens the body with the line on top, of a page with a verdict. */
    void top(Html html, String project, String run) throws IOException {
        top(html, project, run, "verdict");
    }

    /** Opens the body with the line on top. The element with the id {@code first} is what people look for. */
    void top(Html html, String project, String run, String first) throws IOException {
        html.open("body");
        html.trusted(icons.text());
        html.text("a", "Skip to the " + first, "class", "skip", "href", "#" + first);
        html.open("header", "class", "top");
        html.open("p").text("strong", "dataops").text("span", project);
        html.text("span", run, "class", "run").close();
        html.text("button", "Dark theme", "type", "button", "class", "theme", "hidden", "");
        html.close();
    }
}
