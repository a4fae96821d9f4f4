package io.dataops.results.json;

import io.dataops.results.HistoryChart;
import io.dataops.results.HistoryChart.Drawn;
import org.jspecify.annotations.Nullable;

/** Lays out the builds that a gate on history looked at, and reads them again. */
final class ChartTree {
    private ChartTree() {}

    static @Nullable JsonObject of(@Nullable HistoryChart chart) {
        return chart == null
                ? null
                : JsonObject.of("chart of " + chart.series())
                        .text("series", chart.series())
                        .text("kind", chart.kind())
                        .objects("points", chart.points(), ChartTree::point);
    }

    private static JsonObject point(HistoryChart.Point point) {
        return JsonObject.of("point")
                .text("at", point.at().toString())
                .text("commit", point.commit())
                .number("value", point.value())
                .word("role", point.role())
                .object("drawn", drawn(point.drawn()))
                .text("note", point.note().isEmpty() ? null : point.note());
    }

    private static @Nullable JsonObject drawn(@Nullable Drawn drawn) {
        return drawn == null
                ? null
                : JsonObject.of("drawn point")
                        .number("statistic", drawn.statistic())
                        .number("downward", drawn.downward())
                        .number("lower", drawn.lower())
                        .number("centre", drawn.centre())
                        .number("upper", drawn.upper());
    }

    static HistoryChart chart(JsonFields fields) throws UnreadableResultException {
        return new HistoryChart(
                fields.text("series"), fields.text("kind"), fields.objects("points", ChartTree::readPoint));
    }

    private static HistoryChart.Point readPoint(JsonFields fields) throws UnreadableResultException {
        String note = fields.textOrNull("note");
        return new HistoryChart.Point(
                fields.instant("at"),
                fields.textOrNull("commit"),
                fields.number("value"),
                fields.word("role", HistoryChart.Role.class),
                fields.objectOrNull("drawn", ChartTree::readDrawn),
                note == null ? "" : note);
    }

    private static Drawn readDrawn(JsonFields fields) throws UnreadableResultException {
        return new Drawn(
                fields.number("statistic"),
                fields.numberOrNull("downward"),
                fields.numberOrNull("lower"),
                fields.numberOrNull("centre"),
                fields.numberOrNull("upper"));
    }
}
