package io.dataops.results.report;

import io.dataops.results.CheckDescription;
import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Every check in the order of the suite, to be searched, filtered, sorted and opened. */
final class HtmlChecks {
    private final List<Outcome> checks;

    HtmlChecks(VerificationResult result) {
        this.checks = result.checks();
    }

    void write(Html html) throws IOException {
        if (checks.isEmpty()) {
            return;
        }
        html.open("section", "id", "checks", "aria-labelledby", "checks-title");
        html.text("h2", "All checks", "id", "checks-title");
        filters(html);
        html.open("table", "class", "checks sortable");
        html.text("caption", "Every check in the order of the suite", "class", "hidden-title");
        html.open("thead").open("tr");
        for (String column : List.of("Status", "Check", "Data set", "Type", "Failing rows")) {
            html.text("th", column, "scope", "col");
        }
        html.close().close();
        for (int i = 0; i < checks.size(); i++) {
            check(html, checks.get(i), "check-" + i);
        }
        html.close();
        html.text("p", "No check matches these filters.", "class", "nothing", "hidden", "");
        html.close();
    }

    private void filters(Html html) throws IOException {
        html.open("form", "class", "filters", "hidden", "", "role", "search", "aria-label", "Filter checks");
        html.open("label").text("Search");
        html.empty(
                "input",
                "type",
                "search",
                "name",
                "words",
                "placeholder",
                "name, column, message",
                "autocomplete",
                "off");
        html.close();
        choice(html, "Status", "status", checks.stream().map(HtmlChecks::status).toList());
        choice(
                html,
                "Data set",
                "dataset",
                checks.stream().map(it -> it.check().dataset()).toList());
        choice(
                html,
                "Type",
                "type",
                checks.stream().map(it -> it.check().type()).toList());
        html.text("button", "Clear", "type", "reset");
        html.text("output", "", "aria-live", "polite");
        html.close();
    }

    private static void choice(Html html, String title, String name, List<String> values) throws IOException {
        html.open("label").text(title).open("select", "name", name);
        html.text("option", "all", "value", "");
        for (String value : values.stream().distinct().sorted().toList()) {
            // The leading sign keeps an empty name apart from the choice of all.
            html.text("option", value, "value", "=" + value);
        }
        html.close().close();
    }

    private static void check(Html html, Outcome outcome, String id) throws IOException {
        CheckDescription check = outcome.check();
        html.open(
                "tbody",
                "id",
                id,
                "data-status",
                "=" + status(outcome),
                "data-dataset",
                "=" + check.dataset(),
                "data-type",
                "=" + check.type());
        html.open("tr", "class", "row");
        html.open("td", "data-key", Integer.toString(Findings.rank(outcome.status())));
        html.chip(Tone.of(outcome.status()), status(outcome)).close();
        html.open("th", "scope", "row");
        html.open(
                "button", "type", "button", "class", "toggle", "aria-expanded", "false", "aria-controls", id + "-more");
        html.text(check.description()).close();
        html.text("span", check.description(), "class", "plain")
                .text("code", check.id(), "class", "sub")
                .close();
        html.text("td", check.dataset()).text("td", check.type(), "class", "code");
        html.text("td", new Measured(outcome).failing(), "data-key", failing(outcome.finding()));
        html.close();
        html.open("tr", "class", "more", "id", id + "-more").open("td", "colspan", "5");
        new HtmlFinding(outcome, id).write(html);
        html.close().close().close();
    }

    private static String status(Outcome outcome) {
        return outcome.status().name().toLowerCase(Locale.ROOT);
    }

    /** What the column sorts by: the number of failing rows, below all numbers where there is none. */
    private static String failing(Finding finding) {
        return finding.failing() == null ? "-1" : finding.failing().toString();
    }
}
