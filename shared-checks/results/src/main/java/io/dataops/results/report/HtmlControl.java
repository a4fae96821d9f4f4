package io.dataops.results.report;

import io.dataops.results.GateDecision;
import io.dataops.results.HistoryChart;
import io.dataops.results.HistoryChart.Drawn;
import io.dataops.results.HistoryChart.Role;
import io.dataops.results.literal.Rounding;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The chart of a gate on history: what it drew, its limits and centre, with the numbers as a table. */
final class HtmlControl {
    private static final int LEFT = 84;
    private static final int TOP = 10;
    private static final int WIDTH = 520;
    private static final int HEIGHT = 150;
    private static final int RINGS = 14;
    private static final int LABEL = 14;
    private static final String LEGEND =
            ". Dashed: limits; thin line: centre; large dot: this build; ring: a build that is left out.";

    private final GateDecision gate;
    private final HistoryChart chart;
    private final List<HistoryChart.Point> points;
    private final Rounding rounding;
    private final double low;
    private final double high;

    private HtmlControl(GateDecision gate, HistoryChart chart) {
        this.gate = gate;
        this.chart = chart;
        this.points = chart.points();
        List<Double> drawn = new ArrayList<>();
        points.forEach(point -> add(drawn, point.drawn()));
        rounding = Rounding.of(Stream.concat(drawn.stream(), points.stream().map(HistoryChart.Point::value))
                .map(BigDecimal::valueOf)
                .toList());
        low = drawn.stream().mapToDouble(it -> it).min().orElse(0);
        high = drawn.stream().mapToDouble(it -> it).max().orElse(0);
    }

    private static void add(List<Double> numbers, @Nullable Drawn drawn) {
        if (drawn == null) {
            return;
        }
        numbers.add(drawn.statistic());
        for (Double number : new @Nullable Double[] {drawn.downward(), drawn.lower(), drawn.centre(), drawn.upper()}) {
            if (number != null) {
                numbers.add(number);
            }
        }
    }

    /** Writes the chart of a gate that drew one; nothing for any other. */
    static void write(Html html, GateDecision gate) throws IOException {
        HistoryChart chart = gate.chart();
        if (chart != null && chart.points().stream().anyMatch(point -> point.drawn() != null)) {
            new HtmlControl(gate, chart).write(html);
        }
    }

    private void write(Html html) throws IOException {
        html.open("figure", "class", "control " + Html.name(Tone.of(gate)));
        html.text("figcaption", caption() + LEGEND, "class", "muted");
        html.open(
                "svg",
                "class",
                "trend",
                "viewBox",
                "0 0 " + (LEFT + WIDTH + 10) + " " + (TOP + HEIGHT + RINGS + 24),
                "role",
                "img",
                "aria-label",
                caption() + ": " + gate.reason());
        html.open("g", "transform", "translate(" + LEFT + " " + TOP + ")");
        axes(html);
        line(html, "limit", path(Drawn::upper));
        line(html, "limit", path(Drawn::lower));
        line(html, "centre", path(Drawn::centre));
        line(html, "line candidate", path(Drawn::downward));
        line(html, "line candidate", path(Drawn::statistic));
        for (int i = 0; i < points.size(); i++) {
            point(html, i);
        }
        html.close().close();
        table(html);
        html.close();
    }

    private String caption() {
        return switch (chart.kind()) {
            case "xmr" -> "Single values with limits at 3 sigma";
            case "ewma" -> "Moving averages with their limits";
            case "cusum" -> "Sums of what lies above and below the centre, in sigma";
            case "change" -> "What it is compared with, and where it may lie";
            default -> chart.kind();
        };
    }

    private void axes(Html html) throws IOException {
        html.open("rect", "class", "frame", "width", WIDTH + "", "height", HEIGHT + RINGS + "")
                .close();
        Drawn last = points.get(points.size() - 1).drawn();
        List<Double> labelled = new ArrayList<>();
        if (last != null) {
            label(html, labelled, last.upper());
            label(html, labelled, last.lower());
            label(html, labelled, last.centre());
        }
        label(html, labelled, high);
        label(html, labelled, low);
        String below = TOP + HEIGHT + RINGS + 8 + "";
        html.text("text", day(0), "x", "0", "y", below);
        html.text("text", day(points.size() - 1), "x", WIDTH + "", "y", below, "text-anchor", "end");
    }

    /** Writes a number beside the frame unless that would cover another one. */
    private void label(Html html, List<Double> labelled, @Nullable Double number) throws IOException {
        if (number == null) {
            return;
        }
        double at = up(number);
        if (labelled.stream().noneMatch(other -> Math.abs(other - at) < LABEL)) {
            labelled.add(at);
            html.text("text", show(number), "x", "-8", "y", units(at + 4), "text-anchor", "end");
        }
    }

    private static void line(Html html, String kind, String path) throws IOException {
        if (!path.isEmpty()) {
            html.open("path", "class", kind, "d", path).close();
        }
    }

    /** A line through all points that have a number; those left out do not break it. */
    private String path(Function<Drawn, @Nullable Double> number) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Drawn drawn = points.get(i).drawn();
            Double at = drawn == null ? null : number.apply(drawn);
            if (at != null) {
                path.append(path.length() == 0 ? 'M' : 'L')
                        .append(units(across(i)))
                        .append(' ')
                        .append(units(up(at)));
            }
        }
        return path.toString();
    }

    private void point(Html html, int index) throws IOException {
        HistoryChart.Point point = points.get(index);
        Drawn drawn = point.drawn();
        Tone tone = point.role() == Role.JUDGED ? Tone.of(gate) : Tone.QUIET;
        html.open("g", "class", "at " + Html.name(tone));
        html.open(
                "circle",
                "class",
                drawn == null ? "ring" : "dot",
                "cx",
                units(across(index)),
                "cy",
                units(drawn == null ? HEIGHT + RINGS / 2.0 : up(drawn.statistic())),
                "r",
                point.role() == Role.JUDGED ? "5" : "3");
        html.text("title", title(point)).close().close();
    }

    private String title(HistoryChart.Point point) {
        List<String> parts = new ArrayList<>(List.of(show(point.value())));
        parts.add(point.note());
        parts.addAll(HistoryLines.place(point.at(), point.commit()));
        return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private void table(Html html) throws IOException {
        html.open("details").text("summary", "Numbers as a table");
        html.table("Numbers of " + chart.series(), "samples");
        html.text("caption", "newest first");
        html.columns(List.of("Started", "Commit", "Number", "Drawn", "Limits", "Role"))
                .open("tbody");
        for (int i = points.size() - 1; i >= 0; i--) {
            HistoryChart.Point point = points.get(i);
            html.open("tr").text("th", HistoryLines.minute(point.at()), "scope", "row");
            html.text("td", HistoryLines.shortCommit(point.commit()));
            html.text("td", show(point.value()), "class", "digits");
            Drawn drawn = point.drawn();
            html.text("td", drawn == null ? "" : shown(drawn), "class", "digits");
            html.text("td", drawn == null ? "" : limits(drawn), "class", "digits");
            html.text("td", role(point)).close();
        }
        html.close().endTable().close();
    }

    private String shown(Drawn drawn) {
        return show(drawn.statistic()) + (drawn.downward() == null ? "" : " and " + show(drawn.downward()));
    }

    private String limits(Drawn drawn) {
        if (drawn.lower() != null && drawn.upper() != null) {
            return show(drawn.lower()) + " to " + show(drawn.upper());
        }
        return drawn.lower() != null
                ? "at least " + show(drawn.lower())
                : drawn.upper() == null ? "" : "at most " + show(drawn.upper());
    }

    private static String role(HistoryChart.Point point) {
        String role =
                switch (point.role()) {
                    case LEARNED -> "limits are made of it";
                    case SEEN -> "looked at";
                    case LEFT_OUT -> "left out";
                    case JUDGED -> "judged";
                };
        return point.note().isEmpty() ? role : role + ": " + point.note();
    }

    private String show(@Nullable Double number) {
        return number == null ? "" : rounding.show(BigDecimal.valueOf(number));
    }

    private String day(int index) {
        return HistoryLines.day(points.get(index).at());
    }

    private double across(int index) {
        int last = points.size() - 1;
        return last == 0 ? WIDTH / 2.0 : 8 + (WIDTH - 16.0) * index / last;
    }

    /** Keeps dots inside of the frame. */
    private double up(double number) {
        return low == high ? HEIGHT / 2.0 : 8 + (HEIGHT - 16) * (high - number) / (high - low);
    }

    private static String units(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
