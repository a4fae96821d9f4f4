package io.dataops.results.report;

import io.dataops.results.MetricReading;
import io.dataops.results.literal.Counted;
import io.dataops.results.report.SliceTable.Cell;
import io.dataops.results.report.SliceTable.Column;
import io.dataops.results.report.SliceTable.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The metrics of a model by slice as one table to be sorted. Slices that a gate blames come first; a script shows the first
 * {@value #OPEN} until it is told to show all.
 */
final class HtmlSlices {
    /** The style sheet says the same. */
    static final int OPEN = 25;

    private final ReportedModel model;
    private final SliceTable table;
    private final String id;
    /** Why metrics are undefined, each reason once; cells name it by its number. */
    private final List<String> reasons = new ArrayList<>();

    /** @param id unique on the page */
    HtmlSlices(ReportedModel model, String id) {
        this.model = model;
        this.table = SliceTable.of(model);
        this.id = id + "-slices";
    }

    void write(Html html) throws IOException {
        int slices = table.rows().size();
        if (slices == 0) {
            return;
        }
        html.open("h4").text("Slices");
        html.text("span", "value, difference from the baseline, interval; metrics with a gate first", "class", "beside")
                .close();
        html.table("Slices of " + model.name(), slices > OPEN ? "slices sortable folded" : "slices sortable", "id", id);
        html.text("caption", new Counted(slices, "slice").toString());
        head(html);
        for (Row row : table.rows()) {
            row(html, row);
        }
        html.endTable();
        if (slices > OPEN) {
            String words = "Show all " + new Counted(slices, "slice");
            html.text("button", words, "type", "button", "class", "unfold", "data-unfolds", id, "hidden", "");
        }
        if (!reasons.isEmpty()) {
            html.open("ol", "class", "notes");
            for (String reason : reasons) {
                html.text("li", reason);
            }
            html.close();
        }
    }

    private void head(Html html) throws IOException {
        html.open("thead").open("tr").text("th", "Slice", "scope", "col").text("th", "Rows", "scope", "col");
        for (Column column : table.columns()) {
            html.text("th", column.name(), "scope", "col");
        }
        html.close().close();
    }

    private void row(Html html, Row row) throws IOException {
        html.open("tbody").open("tr").text("th", row.slice(), "scope", "row");
        Long rows = row.rows();
        html.open("td", "class", "digits", "data-key", rows == null ? "-1" : rows.toString());
        html.text(rows == null ? "" : Counted.digits(rows));
        if (row.positives() != null) {
            html.text("span", Counted.digits(row.positives()) + " positive", "class", "sub");
        }
        html.close();
        for (Cell cell : row.cells()) {
            cell(html, cell);
        }
        html.close().close();
    }

    private void cell(Html html, Cell cell) throws IOException {
        MetricReading metric = cell.metric();
        String tone = cell.needsLook() ? " looked " + Html.name(cell.tone()) : "";
        Double value = metric == null ? null : metric.value();
        html.open("td", "class", "digits" + tone, "data-key", value == null ? "-Infinity" : value.toString());
        if (cell.needsLook()) {
            html.icon(cell.tone()).text("span", words(cell), "class", "hidden-title");
        }
        if (value != null && metric != null) {
            numbers(html, metric);
        } else if (metric != null && metric.undefined() != null) {
            html.text("span", "undefined (" + number(metric.undefined()) + ")", "class", "absent");
        }
        html.close();
    }

    private void numbers(Html html, MetricReading metric) throws IOException {
        MetricNumbers numbers = model.numbersOf(metric);
        html.text("strong", numbers.value());
        if (metric.difference() != null) {
            html.text(" ").text("span", numbers.difference(), "class", "difference");
        }
        if (metric.interval() != null) {
            html.text("span", numbers.lower() + " to " + numbers.upper(), "class", "sub");
        }
    }

    private static String words(Cell cell) {
        return cell.gates().stream()
                .filter(gate -> Tone.of(gate) == cell.tone())
                .map(gate -> "gate: " + new Words(gate.decision()) + ", ")
                .findFirst()
                .orElse("");
    }

    private int number(String reason) {
        int known = reasons.indexOf(reason);
        if (known >= 0) {
            return known + 1;
        }
        reasons.add(reason);
        return reasons.size();
    }
}
