package io.dataops.results.report;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Outcome;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The data sets as they were found. */
final class HtmlDatasets {
    private final VerificationResult result;

    HtmlDatasets(VerificationResult result) {
        this.result = result;
    }

    void write(Html html) throws IOException {
        if (result.datasets().isEmpty()) {
            return;
        }
        html.open("section", "id", "datasets", "aria-labelledby", "datasets-title");
        html.text("h2", "Data sets", "id", "datasets-title").open("div", "class", "tiles");
        for (DatasetEvidence dataset : result.datasets()) {
            dataset(html, dataset);
        }
        html.close().close();
    }

    private void dataset(Html html, DatasetEvidence dataset) throws IOException {
        List<Outcome> checks = result.checks().stream()
                .filter(outcome -> outcome.check().dataset().equals(dataset.name()))
                .toList();
        html.open("article", "class", "tile").text("h3", dataset.name());
        if (dataset.problem() != null) {
            html.open("p")
                    .chip(Tone.UNKNOWN, "cannot be read")
                    .text(" ")
                    .text(dataset.problem())
                    .close();
        }
        html.text("p", Tally.of(checks).toString(), "class", "muted");
        html.open("dl", "class", "facts");
        html.fact("Rows", dataset.rows() == null ? "not counted" : Counted.digits(dataset.rows()));
        html.fact("Files", Counted.digits(dataset.files()));
        html.fact("Location", dataset.location(), "class", "code");
        html.fact("Fingerprint", Objects.requireNonNullElse(dataset.fingerprint(), ""), "class", "code");
        html.close();
        if (!dataset.columns().isEmpty()) {
            columns(html, dataset);
        }
        html.close();
    }

    private static void columns(Html html, DatasetEvidence dataset) throws IOException {
        html.open("details").text("summary", new Counted(dataset.columns().size(), "column").toString());
        html.open("table").text("caption", "Columns of " + dataset.name(), "class", "hidden-title");
        html.open("thead").open("tr").text("th", "Column", "scope", "col").text("th", "Type", "scope", "col");
        html.close().close().open("tbody");
        for (DatasetEvidence.ColumnType column : dataset.columns()) {
            html.open("tr").text("th", column.name(), "scope", "row").text("td", column.type(), "class", "code");
            html.close();
        }
        html.close().close().close();
    }
}
