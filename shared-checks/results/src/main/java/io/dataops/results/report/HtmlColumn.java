package io.dataops.results.report;

import io.dataops.results.Samples;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Rounding;
import io.dataops.results.literal.Share;
import io.dataops.results.profile.ColumnProfile;
import io.dataops.results.profile.ColumnProfile.Bar;
import io.dataops.results.profile.ColumnProfile.Frequency;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One column on the page of a profile: its numbers, and what they look like. */
final class HtmlColumn {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 76;
    private static final int GAP = 1;

    private final ColumnProfile column;
    private final String id;

    /** @param id unique on the page */
    HtmlColumn(ColumnProfile column, String id) {
        this.column = column;
        this.id = id;
    }

    void write(Html html) throws IOException {
        html.open("figure", "class", "tile column", "aria-labelledby", id);
        html.open("figcaption").text("h3", column.name(), "id", id);
        html.text("span", column.type(), "class", "type").close();
        filled(html);
        html.open("dl", "class", "facts");
        html.fact("Different values", distinct());
        html.fact("Nulls", Counted.digits(column.nulls()) + " (" + new Share(column.nulls(), column.rows()) + ")");
        range(html);
        html.close();
        histogram(html);
        quantiles(html);
        frequencies(html, "Most frequent", column.top());
        frequencies(html, "How texts are built", column.shapes());
        html.close();
    }

    private String distinct() {
        Long distinct = column.distinct();
        if (distinct == null) {
            return "not counted";
        }
        return Counted.digits(distinct) + (distinct == column.values() && distinct > 0 ? " (each once)" : "");
    }

    private void filled(Html html) throws IOException {
        double share = column.rows() == 0 ? 0 : (double) column.values() / column.rows();
        html.open(
                "svg",
                "class",
                "bar quiet",
                "viewBox",
                "0 0 100 10",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        html.open("rect", "width", units(100 * share), "height", "10").close().close();
        Long personal = column.personal();
        if (personal != null && personal > 0) {
            html.open("p", "class", "personal")
                    .chip(Tone.WARN, new Counted(personal, "text") + " with what looks like personal data")
                    .close();
        }
    }

    private void range(Html html) throws IOException {
        ColumnProfile.Range range = column.range();
        if (range == null) {
            return;
        }
        html.fact("From", range.min()).fact("To", range.max());
        html.fact("Mean", number(range.mean())).fact("Standard deviation", number(range.deviation()));
    }

    private void quantiles(Html html) throws IOException {
        ColumnProfile.Range range = column.range();
        if (range == null || range.quantiles().isEmpty()) {
            return;
        }
        String median = range.quantiles().stream()
                .filter(quantile -> quantile.probability() == 0.5)
                .map(quantile -> ": median " + number(quantile.value()))
                .findFirst()
                .orElse("");
        html.open("details", "class", "frequent").text("summary", "Quantiles" + median);
        html.table("Quantiles of " + column.name(), "samples").open("tbody");
        for (ColumnProfile.Quantile quantile : range.quantiles()) {
            html.open("tr").text("td", Share.percent(quantile.probability()), "class", "amount");
            html.text("td", number(quantile.value()), "class", "amount").close();
        }
        html.close().endTable().close();
    }

    private static String number(@Nullable Double number) {
        if (number == null) {
            return "";
        }
        return Rounding.ofData(BigDecimal.valueOf(number), List.of());
    }

    private void histogram(Html html) throws IOException {
        List<Bar> bars = column.histogram();
        long highest = bars.stream().mapToLong(Bar::count).max().orElse(0);
        if (bars.size() < 2 || highest == 0) {
            return;
        }
        String tallest = "the highest bar is " + new Counted(highest, "row");
        String name = "Histogram of " + column.name() + ": " + tallest;
        html.open(
                "svg",
                "class",
                "histogram",
                "viewBox",
                "0 0 " + WIDTH + " " + (HEIGHT + 18),
                "role",
                "img",
                "aria-label",
                name);
        double width = (double) WIDTH / bars.size();
        for (int place = 0; place < bars.size(); place++) {
            Bar bar = bars.get(place);
            // A bar of few values is still to be seen.
            double height = bar.count() == 0 ? 0 : Math.max(1.5, (double) HEIGHT * bar.count() / highest);
            html.open(
                    "rect",
                    "x",
                    units(place * width + GAP / 2.0),
                    "y",
                    units(HEIGHT - height),
                    "width",
                    units(width - GAP),
                    "height",
                    units(height));
            html.text("title", title(bar)).close();
        }
        html.open("path", "class", "grid", "d", "M0 " + HEIGHT + "H" + WIDTH).close();
        html.text("text", number(bars.get(0).from()), "x", "0", "y", (HEIGHT + 14) + "");
        html.text(
                "text",
                number(bars.get(bars.size() - 1).to()),
                "x",
                WIDTH + "",
                "y",
                (HEIGHT + 14) + "",
                "text-anchor",
                "end");
        html.close();
        html.text("p", tallest, "class", "sub");
    }

    private static String title(Bar bar) {
        String where = bar.from() == bar.to() ? number(bar.from()) : number(bar.from()) + " to " + number(bar.to());
        return where + ": " + new Counted(bar.count(), "row");
    }

    private void frequencies(Html html, String title, List<Frequency> frequencies) throws IOException {
        if (frequencies.isEmpty() || frequencies.get(0).count() <= 1) {
            return;
        }
        html.open("details", "class", "frequent").text("summary", title + ": " + first(frequencies.get(0)));
        html.table(title + " of " + column.name(), "samples").open("tbody");
        for (Frequency each : frequencies) {
            html.open("tr").text("td", value(each), "class", each.value() == null ? "muted" : "code");
            html.text("td", Counted.digits(each.count()), "class", "amount");
            html.text("td", new Share(each.count(), column.rows()).toString(), "class", "amount")
                    .close();
        }
        html.close().endTable().close();
    }

    private String first(Frequency most) {
        return value(most) + ", " + new Share(most.count(), column.rows());
    }

    private static String value(Frequency frequency) {
        String value = frequency.value();
        if (value == null) {
            return Samples.MASKED;
        }
        return value.isBlank() ? "“" + value + "”" : Visible.line(value);
    }

    private static String units(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
