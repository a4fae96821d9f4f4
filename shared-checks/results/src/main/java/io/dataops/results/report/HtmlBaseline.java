package io.dataops.results.report;

import io.dataops.results.BaselineEvidence;
import io.dataops.results.Promotion;
import io.dataops.results.report.BaselineText.Slack;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the result was compared with, and everything that promotions allowed to get worse. */
final class HtmlBaseline {
    private final @Nullable BaselineEvidence baseline;
    private final Instant started;

    /**
     * A section on a baseline.
     *
     * @param started when the result was made, which says how old the baseline was
     */
    HtmlBaseline(@Nullable BaselineEvidence baseline, Instant started) {
        this.baseline = baseline;
        this.started = started;
    }

    void write(Html html) throws IOException {
        if (baseline == null) {
            return;
        }
        BaselineText text = new BaselineText(baseline);
        html.open("section", "id", "baseline", "aria-labelledby", "baseline-title");
        html.text("h2", "Baseline", "id", "baseline-title");
        Promotion promotion = baseline.promoted();
        if (promotion == null) {
            html.open("p").chip(Tone.UNKNOWN, "cannot be used");
            html.text("span", text.summary()).close();
        } else {
            facts(html, baseline, promotion, text);
        }
        if (!text.slack().isEmpty()) {
            slack(html, text.slack());
        }
        html.close();
    }

    private void facts(Html html, BaselineEvidence baseline, Promotion promotion, BaselineText text)
            throws IOException {
        html.open("dl", "class", "facts panel");
        html.fact("From", Objects.requireNonNullElse(baseline.location(), "unknown"), "class", "code");
        html.fact("Promoted by", promotion.by());
        html.fact("On", BaselineText.day(promotion));
        html.fact("Age", text.age(started));
        html.fact("Of commit", Objects.requireNonNullElse(promotion.commit(), "unknown"), "class", "code");
        html.fact("Content", Objects.requireNonNullElse(baseline.fingerprint(), "unknown"), "class", "code");
        html.fact("Anchors", text.anchors());
        html.close();
    }

    static void slack(Html html, List<Slack> slack) throws IOException {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "Table of loosened things");
        html.open("table").text("caption", "What promotions allowed to get worse", "class", "hidden-title");
        html.open("thead").open("tr");
        html.text("th", "Loosened", "scope", "col").text("th", "Before", "scope", "col");
        html.text("th", "Now", "scope", "col").text("th", "Why", "scope", "col");
        html.close().close().open("tbody");
        for (Slack each : slack) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .text("code", each.loosening().subject())
                    .close();
            html.text("td", each.loosening().before())
                    .text("td", each.loosening().now());
            html.text("td", each.why()).close();
        }
        html.close().close().close();
    }
}
