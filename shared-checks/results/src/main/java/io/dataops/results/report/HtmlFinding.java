package io.dataops.results.report;

import io.dataops.results.CheckDescription;
import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import io.dataops.results.Samples;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one check asked and found.
 *
 * @param outcome of the check
 * @param id unique on the page
 */
record HtmlFinding(Outcome outcome, String id) {
    void write(Html html) throws IOException {
        CheckDescription check = outcome.check();
        Finding finding = outcome.finding();
        Measured measured = new Measured(outcome);
        html.text("p", measured.finding(), "class", "message");
        html.open("dl", "class", "facts measured");
        html.fact("Expected", check.expected());
        html.fact("Observed", measured.observed());
        html.fact("Failing", measured.failing());
        html.fact("Null", measured.nulls());
        html.close().open("dl", "class", "inline");
        html.fact("Columns", String.join(", ", check.columns()), "class", "code");
        html.fact("Type", check.type(), "class", "code");
        html.fact("Severity", new Words(check.severity()).toString());
        html.fact("Declared", check.source().toString(), "class", "code");
        html.close();
        if (finding.samples() != null && !finding.samples().rows().isEmpty()) {
            samples(html, finding.samples());
        }
        if (finding.sql() != null) {
            sql(html, finding.sql());
        }
    }

    private static void samples(Html html, Samples samples) throws IOException {
        boolean masked = samples.rows().stream().anyMatch(row -> row.contains(Samples.MASKED));
        String caption = new Counted(samples.rows().size(), "failing row") + " as a sample"
                + (masked ? "; " + Samples.MASKED + " stands for a masked value" : "");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "Sample of failing rows");
        html.open("table", "class", "samples").text("caption", caption);
        html.open("thead").open("tr");
        for (String column : samples.columns()) {
            html.text("th", column, "scope", "col");
        }
        html.close().close().open("tbody");
        for (List<String> row : samples.rows()) {
            html.open("tr");
            for (String value : row) {
                sample(html, value);
            }
            html.close();
        }
        html.close().close().close();
    }

    private static void sample(Html html, @Nullable String value) throws IOException {
        if (value == null) {
            html.text("td", "null", "class", "absent");
        } else if (value.equals(Samples.MASKED)) {
            html.text("td", value, "class", "absent");
        } else {
            html.text("td", value);
        }
    }

    private void sql(Html html, String sql) throws IOException {
        html.open("details", "class", "sql").text("summary", "SQL that shows this again");
        html.text("button", "Copy", "type", "button", "class", "copy", "data-copy", id + "-sql", "hidden", "");
        html.open("pre", "id", id + "-sql", "tabindex", "0").text(sql).close();
        html.close();
    }
}
