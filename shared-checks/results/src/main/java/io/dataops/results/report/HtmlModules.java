package io.dataops.results.report;

import io.dataops.results.Effect;
import io.dataops.results.Outcome;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The modules of a joined result, each with its own verdict, so that a reader sees at once where to look. */
final class HtmlModules {
    private final List<ReportedModule> modules;
    private final List<Outcome> findings;

    HtmlModules(VerificationResult result) {
        this.findings = Findings.checks(result);
        this.modules = ReportedModule.of(result);
    }

    void write(Html html) throws IOException {
        if (modules.isEmpty()) {
            return;
        }
        html.open("section", "id", "modules", "aria-labelledby", "modules-title");
        html.text("h2", "Modules", "id", "modules-title");
        html.table("Table of modules", "modules");
        html.text("caption", "Every module with its own verdict", "class", "hidden-title");
        html.columns(List.of("Module", "Verdict", "Checks and gates")).open("tbody");
        for (ReportedModule module : modules) {
            html.open("tr").open("th", "scope", "row");
            name(html, module);
            html.close();
            html.open("td").chip(Tone.of(module.verdict()), new Words(module.verdict()).toString());
            html.close().text("td", module.numbers()).close();
        }
        html.close().endTable().close();
    }

    /** The name leads to what the module's reader looks at first. */
    private void name(Html html, ReportedModule module) throws IOException {
        OptionalInt finding = IntStream.range(0, Math.min(HtmlFindings.MOST, findings.size()))
                .filter(i -> module.checks().contains(findings.get(i)))
                .findFirst();
        if (finding.isPresent()) {
            html.text("a", module.title(), "href", "#look-" + finding.getAsInt());
        } else if (module.gates().stream().anyMatch(gate -> gate.effect() != Effect.NONE)) {
            html.text("a", module.title(), "href", "#gates");
        } else {
            html.text(module.title());
        }
    }
}
