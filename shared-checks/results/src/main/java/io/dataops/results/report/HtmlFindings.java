package io.dataops.results.report;

import io.dataops.results.Outcome;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The checks that need a look, in full, most pressing first, by data set. */
final class HtmlFindings {
    /** Beyond this many a reader searches the table of all checks, which holds the same. */
    static final int MOST = 50;

    private final List<Outcome> findings;

    HtmlFindings(VerificationResult result) {
        this.findings = Findings.checks(result);
    }

    void write(Html html) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        html.open("section", "id", "look", "aria-labelledby", "look-title");
        html.text("h2", "Needs a look", "id", "look-title");
        for (Map.Entry<String, Map<Integer, Outcome>> group : groups().entrySet()) {
            html.text("h3", group.getKey());
            for (Map.Entry<Integer, Outcome> finding : group.getValue().entrySet()) {
                card(html, finding.getKey(), finding.getValue());
            }
        }
        if (findings.size() > MOST) {
            html.open("p", "class", "muted")
                    .text(Counted.digits(findings.size() - MOST) + " more are in the table of ");
            html.text("a", "all checks", "href", "#checks").text(".").close();
        }
        html.close();
    }

    private Map<String, Map<Integer, Outcome>> groups() {
        Map<String, Map<Integer, Outcome>> groups = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(MOST, findings.size()); i++) {
            Outcome outcome = findings.get(i);
            groups.computeIfAbsent(outcome.check().dataset(), name -> new LinkedHashMap<>())
                    .put(i, outcome);
        }
        return groups;
    }

    private static void card(Html html, int number, Outcome outcome) throws IOException {
        String id = "look-" + number;
        Tone tone = Tone.of(outcome.status());
        html.open("article", "class", "card " + Html.name(tone), "id", id, "aria-labelledby", id + "-title");
        html.open("div", "class", "card-head");
        html.chip(tone, new Words(outcome.status()).toString());
        html.text("h4", outcome.check().description(), "id", id + "-title");
        html.text("code", outcome.check().id(), "class", "muted");
        html.close();
        new HtmlFinding(outcome, id).write(html);
        html.close();
    }
}
