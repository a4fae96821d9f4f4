package io.dataops.results.report;

import io.dataops.results.ModelEvidence.ThresholdRow;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Rounding;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows from each threshold, lowest first. */
final class HtmlThresholds {
    private final List<ThresholdRow> rows;

    HtmlThresholds(List<ThresholdRow> rows) {
        this.rows = rows.stream()
                .sorted(Comparator.comparingDouble(ThresholdRow::threshold))
                .toList();
    }

    void write(Html html) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        html.open("details").text("summary", "What follows from " + new Counted(rows.size(), "threshold"));
        html.table("Thresholds", "thresholds");
        html.text("caption", "Scores from the threshold on count as positive");
        html.columns(List.of(
                "Threshold",
                "True positive",
                "False positive",
                "False negative",
                "True negative",
                "Precision",
                "Recall",
                "False positive rate"));
        html.open("tbody");
        for (ThresholdRow row : rows) {
            html.open("tr").text("th", number(row.threshold()), "scope", "row", "class", "digits");
            for (double weight :
                    List.of(row.truePositive(), row.falsePositive(), row.falseNegative(), row.trueNegative())) {
                html.text("td", Rounding.alone(BigDecimal.valueOf(weight)), "class", "digits");
            }
            html.text("td", number(row.precision()), "class", "digits");
            html.text("td", number(row.recall()), "class", "digits");
            html.text("td", number(row.falsePositiveRate()), "class", "digits");
            html.close();
        }
        html.close().endTable().close();
    }

    private static String number(@Nullable Double number) {
        return number == null ? "undefined" : Rounding.alone(number);
    }
}
