package io.dataops.results.report;

import io.dataops.results.ModelEvidence.Curve;
import io.dataops.results.ModelEvidence.Point;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Rounding;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The curves of a model as drawings, each with its points as a table. */
final class HtmlCurves {
    /** Beyond this many drawings they are folded. */
    private static final int OPEN = 8;
    /** A table has no more points of a line than this. */
    private static final int POINTS = 21;

    private static final int LEFT = 58;
    private static final int TOP = 12;
    private static final int WIDTH = LEFT + CurvePlot.SIZE + 14;
    private static final int HEIGHT = TOP + CurvePlot.SIZE + 44;

    private final List<CurvePlot> plots;
    private final String id;

    /** @param id unique on the page */
    HtmlCurves(Collection<Curve> curves, String id) {
        this.plots = CurvePlot.of(curves);
        this.id = id;
    }

    void write(Html html) throws IOException {
        if (plots.isEmpty()) {
            return;
        }
        html.text("h4", "Curves");
        boolean folded = plots.size() > OPEN;
        if (folded) {
            html.open("details").text("summary", new Counted(plots.size(), "drawing").toString());
        }
        html.open("div", "class", "curves");
        for (int i = 0; i < plots.size(); i++) {
            figure(html, plots.get(i), id + "-curve-" + i);
        }
        html.close();
        if (folded) {
            html.close();
        }
    }

    private static void figure(Html html, CurvePlot plot, String id) throws IOException {
        html.open("figure").open("figcaption").text(title(plot)).close();
        html.open(
                "svg",
                "class",
                "curve",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "aria-labelledby",
                id + "-title",
                "aria-describedby",
                id + "-desc");
        html.text("title", title(plot), "id", id + "-title").text("desc", description(plot), "id", id + "-desc");
        html.open("g", "transform", "translate(" + LEFT + " " + TOP + ")");
        axes(html, plot.kind());
        List<CurvePlot.Line> lines = new ArrayList<>(plot.lines());
        Collections.reverse(lines); // the candidate last, so that it lies on top
        for (CurvePlot.Line line : lines) {
            line(html, line);
        }
        html.close().close();
        legend(html, plot);
        points(html, plot);
        html.close();
    }

    private static String title(CurvePlot plot) {
        return plot.label().isEmpty() ? plot.kind().title() : plot.kind().title() + ": " + plot.label();
    }

    private static String description(CurvePlot plot) {
        String lines = plot.lines().stream()
                .map(line -> "%s with %s"
                        .formatted(line.of(), new Counted(line.curve().points().size(), "point")))
                .collect(Collectors.joining(" and "));
        return "%s over %s; %s".formatted(plot.kind().up(), plot.kind().across(), lines);
    }

    private static void axes(Html html, CurveKind kind) throws IOException {
        int size = CurvePlot.SIZE;
        html.open("rect", "class", "frame", "width", size + "", "height", size + "")
                .close();
        for (int tick = 0; tick <= 4; tick++) {
            String at = size * tick / 4 + "";
            String label = tick == 0 ? "0" : tick == 4 ? "1" : tick == 2 ? "0.5" : "0." + tick * 25;
            html.open("path", "class", "grid", "d", "M" + at + " 0V" + size + "M0 " + at + "H" + size)
                    .close();
            html.text("text", label, "x", at, "y", size + 16 + "", "text-anchor", "middle");
            html.text("text", label, "x", "-7", "y", size - size * tick / 4 + 4 + "", "text-anchor", "end");
        }
        String middle = size / 2 + "";
        html.text("text", kind.across(), "x", middle, "y", size + 35 + "", "text-anchor", "middle", "class", "name");
        String turned = "translate(-42 " + middle + ") rotate(-90)";
        html.text("text", kind.up(), "transform", turned, "text-anchor", "middle", "class", "name");
        if (kind.hasDiagonal()) {
            html.open("path", "class", "diagonal", "d", "M0 " + size + "L" + size + " 0")
                    .close();
        }
    }

    private static void line(Html html, CurvePlot.Line line) throws IOException {
        String style = style(line);
        html.open("path", "class", "line " + style, "d", line.path()).close();
        for (CurvePlot.Dot dot : line.dots()) {
            html.open("circle", "class", "dot " + style, "cx", dot.x(), "cy", dot.y(), "r", dot.radius())
                    .close();
        }
    }

    private static String style(CurvePlot.Line line) {
        return line.of().equals("candidate") ? "candidate" : "other";
    }

    private static void legend(Html html, CurvePlot plot) throws IOException {
        html.open("p", "class", "key");
        for (CurvePlot.Line line : plot.lines()) {
            key(html, style(line), line.of());
        }
        if (plot.kind().hasDiagonal()) {
            key(html, "diagonal", plot.kind().diagonal());
        }
        if (plot.lines().stream().anyMatch(line -> !line.dots().isEmpty())) {
            html.text("span", "the larger the dot, the more rows");
        }
        html.close();
    }

    private static void key(Html html, String style, String words) throws IOException {
        html.open("span").open("svg", "viewBox", "0 0 24 8", "aria-hidden", "true");
        html.open("path", "class", "line " + style, "d", "M1 4H23").close().close();
        html.text(words).close();
    }

    private static void points(Html html, CurvePlot plot) throws IOException {
        html.open("details").text("summary", "Points as a table");
        html.table("Points of " + title(plot), "points").open("caption");
        html.text(title(plot));
        if (plot.lines().stream().anyMatch(line -> line.curve().points().size() > POINTS)) {
            html.text("span", "some of the points; the result file has them all");
        }
        html.close();
        boolean weighted = plot.lines().stream().anyMatch(line -> !line.dots().isEmpty());
        List<String> columns = new ArrayList<>(
                List.of("Line", plot.kind().across(), plot.kind().up()));
        if (weighted) {
            columns.add("rows");
        }
        html.columns(columns).open("tbody");
        for (CurvePlot.Line line : plot.lines()) {
            for (Point point : some(line.curve().points())) {
                html.open("tr").text("th", line.of(), "scope", "row");
                html.text("td", Rounding.alone(point.x()), "class", "digits")
                        .text("td", Rounding.alone(point.y()), "class", "digits");
                if (weighted) {
                    String rows = point.weight() == null ? "" : Rounding.alone(BigDecimal.valueOf(point.weight()));
                    html.text("td", rows, "class", "digits");
                }
                html.close();
            }
        }
        html.close().endTable().close();
    }

    /** The first, the last, and points at even distances between them. */
    private static List<Point> some(List<Point> points) {
        int last = points.size() - 1;
        if (points.size() <= POINTS) {
            return points;
        }
        List<Point> some = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            some.add(points.get((int) ((long) last * i / (POINTS - 1))));
        }
        return some;
    }
}
