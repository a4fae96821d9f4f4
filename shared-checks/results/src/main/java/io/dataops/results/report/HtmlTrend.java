package io.dataops.results.report;

import io.dataops.results.Decision;
import io.dataops.results.Status;
import io.dataops.results.history.HistoryEntry;
import io.dataops.results.history.Series;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A series as a line over builds, with its numbers as a table. A build without a number breaks the line and has a ring below. */
final class HtmlTrend {
    private static final int LEFT = 76;
    private static final int TOP = 10;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 110;
    private static final int RINGS = 12;
    private static final int ROWS = 100;

    private final Series series;
    private final Map<String, HistoryEntry.Gate> gates;
    private final Trend trend;
    private final String id;
    private final double low;
    private final double high;

    /**
     * A line.
     *
     * @param gates what gates on history said of the points, by entry
     * @param id unique on the page
     */
    HtmlTrend(Series series, Map<String, HistoryEntry.Gate> gates, String id) {
        this.series = series;
        this.gates = gates;
        this.trend = new Trend(series);
        this.id = id;
        double lowest = trend.lowest();
        double highest = trend.highest();
        for (HistoryEntry.Gate gate : gates.values()) {
            HistoryEntry.Limits limits = gate.limits();
            if (limits != null) {
                lowest = limits.lower() == null ? lowest : Math.min(lowest, limits.lower());
                highest = limits.upper() == null ? highest : Math.max(highest, limits.upper());
            }
        }
        this.low = lowest;
        this.high = highest;
    }

    void write(Html html) throws IOException {
        html.open("figure", "class", "tile");
        html.open("figcaption").text("h3", series.subject().toString());
        html.open("p").text("strong", trend.last(), "class", "now");
        html.text("span", trend.change(), "class", "muted").close().close();
        html.open(
                "svg",
                "class",
                "trend",
                "viewBox",
                "0 0 " + (LEFT + WIDTH + 10) + " " + (TOP + HEIGHT + RINGS + 24),
                "role",
                "img",
                "aria-labelledby",
                id + "-title",
                "aria-describedby",
                id + "-desc");
        html.text("title", series.subject().toString(), "id", id + "-title");
        html.text("desc", description(), "id", id + "-desc");
        html.open("g", "transform", "translate(" + LEFT + " " + TOP + ")");
        axes(html);
        limit(html, "limit", HistoryEntry.Limits::upper);
        limit(html, "limit", HistoryEntry.Limits::lower);
        limit(html, "centre", HistoryEntry.Limits::centre);
        html.open("path", "class", "line candidate", "d", path(this::number)).close();
        for (int i = 0; i < series.points().size(); i++) {
            point(html, i);
        }
        html.close().close();
        table(html);
        html.close();
    }

    private String description() {
        String builds = new Counted(series.points().size(), "build") + ", ";
        return trend.range().isEmpty()
                ? builds + "no number"
                : builds + "numbers from " + trend.range() + ", last " + trend.last();
    }

    private void axes(Html html) throws IOException {
        html.open("rect", "class", "frame", "width", WIDTH + "", "height", HEIGHT + RINGS + "")
                .close();
        boolean flat = low == high;
        if (!series.numbers().isEmpty()) {
            level(html, flat ? HEIGHT / 2.0 : inset(HEIGHT), trend.show(low));
            if (!flat) {
                level(html, inset(0), trend.show(high));
            }
        }
        String below = TOP + HEIGHT + RINGS + 8 + "";
        html.text("text", day(0), "x", "0", "y", below);
        html.text("text", day(series.points().size() - 1), "x", WIDTH + "", "y", below, "text-anchor", "end");
    }

    private static void level(Html html, double at, String label) throws IOException {
        html.open("path", "class", "grid", "d", "M0 " + units(at) + "H" + WIDTH).close();
        html.text("text", label, "x", "-8", "y", units(at + 4), "text-anchor", "end");
    }

    private String day(int index) {
        return HistoryLines.day(series.points().get(index).at());
    }

    private @Nullable Double number(int index) {
        return series.points().get(index).number();
    }

    /** Where gates wanted the numbers, build by build. */
    private void limit(Html html, String kind, Function<HistoryEntry.Limits, @Nullable Double> limit)
            throws IOException {
        String path = path(index -> {
            HistoryEntry.Gate gate = gates.get(series.points().get(index).entry());
            return gate == null || gate.limits() == null ? null : limit.apply(gate.limits());
        });
        if (!path.isEmpty()) {
            html.open("path", "class", kind, "d", path).close();
        }
    }

    private String path(IntFunction<@Nullable Double> numbers) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < series.points().size(); i++) {
            Double number = numbers.apply(i);
            if (number != null) {
                path.append(drawing ? 'L' : 'M').append(across(i)).append(' ').append(up(number));
            }
            drawing = number != null;
        }
        return path.toString();
    }

    private void point(Html html, int index) throws IOException {
        Series.Point point = series.points().get(index);
        Double number = point.number();
        Tone tone = tone(point);
        boolean loud = tone == Tone.BAD || tone == Tone.WARN;
        html.open("g", "class", "at " + Html.name(tone));
        html.open(
                "circle",
                "class",
                number == null ? "ring" : "dot",
                "cx",
                across(index),
                "cy",
                number == null ? units(HEIGHT + RINGS / 2.0) : up(number),
                "r",
                loud ? "4.5" : "3");
        html.text("title", title(point)).close().close();
    }

    private String title(Series.Point point) {
        List<String> parts = new ArrayList<>();
        parts.add(trend.show(point.number()));
        parts.add(point.words());
        HistoryEntry.Gate gate = gates.get(point.entry());
        parts.add(gate == null ? "" : "gate on history: " + new Words(gate.decision()));
        parts.addAll(HistoryLines.place(point.at(), point.commit()));
        return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** How a check ended, or that a gate on history missed it; a number of something else is neither good nor bad, and no number is unknown. */
    private Tone tone(Series.Point point) {
        HistoryEntry.Gate gate = gates.get(point.entry());
        if (gate != null && gate.decision() == Decision.FAIL) {
            return Tone.BAD;
        }
        return Arrays.stream(Status.values())
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(point.words()))
                .findFirst()
                .map(Tone::of)
                .orElse(point.number() == null ? Tone.UNKNOWN : Tone.QUIET);
    }

    private String across(int index) {
        int last = series.points().size() - 1;
        return units(last == 0 ? WIDTH / 2.0 : 6 + (WIDTH - 12.0) * index / last);
    }

    private String up(double number) {
        return units(low == high ? HEIGHT / 2.0 : inset(HEIGHT * (high - number) / (high - low)));
    }

    /** Keeps dots at the highest and the lowest number inside of the frame. */
    private static double inset(double at) {
        return 6 + at * (HEIGHT - 12) / HEIGHT;
    }

    private static String units(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    private void table(Html html) throws IOException {
        html.open("details").text("summary", "Numbers as a table");
        html.table("Numbers of " + series.subject(), "samples");
        List<Series.Point> points = series.points();
        html.open("caption").text("newest first");
        if (points.size() > ROWS) {
            html.text("span", "the last " + ROWS + " of " + points.size());
        }
        html.close().columns(List.of("Started", "Commit", "Number", "")).open("tbody");
        for (int i = points.size() - 1; i >= Math.max(0, points.size() - ROWS); i--) {
            Series.Point point = points.get(i);
            html.open("tr").text("th", HistoryLines.minute(point.at()), "scope", "row");
            html.text("td", HistoryLines.shortCommit(point.commit()));
            html.text("td", trend.show(point.number()), "class", "digits");
            html.text("td", point.words()).close();
        }
        html.close().endTable().close();
    }
}
