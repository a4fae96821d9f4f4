package io.dataops.results.report;

import io.dataops.results.ModelEvidence.Curve;
import io.dataops.results.ModelEvidence.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Curves of one kind and class in one square, as shapes of SVG; whoever shows it lays out the elements. The square is
 * {@value #SIZE} units wide, its left upper corner at 0, 0; what lies outside of it is drawn on its border.
 *
 * @param kind what is drawn
 * @param label the class it is about; empty where there is one only
 * @param lines candidate before baseline
 */
public record CurvePlot(CurveKind kind, String label, List<Line> lines) {
    /** Width and height of the square. */
    public static final int SIZE = 240;

    private static final double THICKEST = 7;
    private static final double THINNEST = 2;

    public CurvePlot {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param curve what it draws
     * @param of {@code candidate} or {@code baseline}
     * @param path what stands in the attribute {@code d} of a path
     * @param dots the points with a weight; empty for a curve without weights
     */
    public record Line(Curve curve, String of, String path, List<Dot> dots) {
        public Line {
            dots = List.copyOf(dots);
        }
    }

    /** A point with a weight: the area of a dot, so that few rows look like few. */
    public record Dot(String x, String y, String radius) {}

    /** The plots of these curves, by kind and class. Curves of kinds that are not known are left out. */
    public static List<CurvePlot> of(Collection<Curve> curves) {
        Map<CurvePlot, List<Line>> plots = new LinkedHashMap<>();
        for (Curve curve : curves) {
            Optional<CurveKind> kind = CurveKind.of(curve.kind());
            if (kind.isPresent() && !curve.points().isEmpty()) {
                int colon = curve.of().indexOf(':');
                String of = colon < 0 ? curve.of() : curve.of().substring(0, colon);
                String label = colon < 0 ? "" : curve.of().substring(colon + 1);
                plots.computeIfAbsent(new CurvePlot(kind.get(), label, List.of()), plot -> new ArrayList<>())
                        .add(new Line(curve, of, path(curve.points()), dots(curve.points())));
            }
        }
        return plots.entrySet().stream()
                .map(plot -> new CurvePlot(plot.getKey().kind(), plot.getKey().label(), plot.getValue()))
                .toList();
    }

    private static String path(List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.length() == 0 ? 'M' : 'L')
                    .append(across(point))
                    .append(' ')
                    .append(up(point));
        }
        return path.toString();
    }

    private static List<Dot> dots(List<Point> points) {
        double heaviest = points.stream()
                .map(Point::weight)
                .mapToDouble(weight -> weight == null ? 0 : weight)
                .max()
                .orElse(0);
        List<Dot> dots = new ArrayList<>();
        for (Point point : points) {
            Double weight = point.weight();
            if (weight != null) {
                double share = heaviest > 0 ? Math.sqrt(weight / heaviest) : 0;
                dots.add(new Dot(across(point), up(point), units(THINNEST + (THICKEST - THINNEST) * share)));
            }
        }
        return dots;
    }

    private static String across(Point point) {
        return units(SIZE * within(point.x()));
    }

    private static String up(Point point) {
        return units(SIZE * (1 - within(point.y())));
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private static String units(double length) {
        String units = String.format(Locale.ROOT, "%.1f", length);
        return units.endsWith(".0") ? units.substring(0, units.length() - 2) : units;
    }
}
