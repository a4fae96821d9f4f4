package io.dataops.results.report;

import io.dataops.results.BaselineEvidence;
import io.dataops.results.ModuleBaseline;
import io.dataops.results.Promotion;
import io.dataops.results.VerificationResult;
import io.dataops.results.report.BaselineText.Slack;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** What the modules of a joined result were compared with. */
final class HtmlModuleBaselines {
    private final VerificationResult result;

    HtmlModuleBaselines(VerificationResult result) {
        this.result = result;
    }

    void write(Html html) throws IOException {
        if (result.baselines().isEmpty()) {
            return;
        }
        html.open("section", "id", "baselines", "aria-labelledby", "baselines-title");
        html.text("h2", "Baselines", "id", "baselines-title");
        html.table("Table of baselines", "baselines");
        html.text("caption", "What every module was compared with", "class", "hidden-title");
        html.columns(List.of("Module", "Baseline", "Age", "Of commit", "Content", "Anchors"))
                .open("tbody");
        for (ModuleBaseline module : result.baselines()) {
            row(html, module);
        }
        html.close().endTable();
        List<Slack> slack = result.baselines().stream()
                .flatMap(module -> new BaselineText(module.baseline()).slack().stream())
                .toList();
        if (!slack.isEmpty()) {
            HtmlBaseline.slack(html, slack);
        }
        html.close();
    }

    private void row(Html html, ModuleBaseline module) throws IOException {
        BaselineEvidence baseline = module.baseline();
        BaselineText text = new BaselineText(baseline);
        Promotion promotion = baseline.promoted();
        html.open("tr").text("th", ReportedModule.title(module.module()), "scope", "row");
        html.open("td");
        if (promotion == null) {
            html.chip(Tone.UNKNOWN, "cannot be used");
        }
        html.text("span", text.summary()).close();
        html.text("td", text.age(result.run().started()));
        html.text("td", promotion == null ? "" : Objects.requireNonNullElse(promotion.commit(), "unknown"));
        html.text("td", Objects.requireNonNullElse(baseline.fingerprint(), ""), "class", "code");
        html.text("td", text.anchors()).close();
    }
}
