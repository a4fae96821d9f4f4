package io.dataops.results.report;

import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.util.List;

/** The modules of a joined result, each with its own verdict, so that a reader sees at once where to look. */
final class HtmlModules {
    private final List<ReportedModule> modules;

    HtmlModules(VerificationResult result) {
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
            html.open("tr").text("th", module.title(), "scope", "row");
            html.open("td").chip(Tone.of(module.verdict()), new Words(module.verdict()).toString());
            html.close().text("td", module.numbers()).close();
        }
        html.close().endTable().close();
    }
}
