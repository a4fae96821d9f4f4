package io.dataops.results.report;

import io.dataops.results.ModelEvidence.WeakSlice;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Rounding;
import java.io.IOException;
import java.util.List;

/** The slices that a search found to be worse than the rest. */
final class HtmlWeakSlices {
    private final List<WeakSlice> slices;

    HtmlWeakSlices(List<WeakSlice> slices) {
        this.slices = slices;
    }

    void write(Html html) throws IOException {
        if (slices.isEmpty()) {
            return;
        }
        html.text("h4", "Weak slices");
        html.table("Weak slices", "weak");
        html.text("caption", "Found on one half of the rows and tested on the other, whose numbers these are");
        html.columns(List.of("Slice", "Metric", "Rows", "In the slice", "On the other rows", "p-value"))
                .open("tbody");
        for (WeakSlice slice : slices) {
            Rounding rounding = Rounding.of(slice.value(), slice.rest());
            html.open("tr").text("th", slice.slice(), "scope", "row").text("td", slice.metric());
            html.text("td", Counted.digits(slice.rows()), "class", "digits");
            html.text("td", rounding.show(slice.value()), "class", "digits");
            html.text("td", rounding.show(slice.rest()), "class", "digits");
            html.text("td", Rounding.pValue(slice.pValue(), 1), "class", "digits");
            html.close();
        }
        html.close().endTable();
    }
}
