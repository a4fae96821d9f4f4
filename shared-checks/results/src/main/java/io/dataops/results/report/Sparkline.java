package io.dataops.results.report;

import io.dataops.results.history.Series;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * The last numbers of a series as a line of little columns, the lowest number the lowest column. A build without a number is a
 * gap. Prints as {@code ▁▃ ▇█}.
 */
record Sparkline(Series series) {
    private static final int LONGEST = 30;
    private static final String COLUMNS = "▁▂▃▄▅▆▇█";
    private static final int MIDDLE = 3;

    @Override
    public String toString() {
        List<Series.Point> points = series.points();
        List<Series.Point> shown = points.subList(Math.max(0, points.size() - LONGEST), points.size());
        double lowest = numbers(shown).min().orElse(0);
        double width = numbers(shown).max().orElse(0) - lowest;
        StringBuilder line = new StringBuilder();
        for (Series.Point point : shown) {
            Double number = point.number();
            line.append(number == null ? ' ' : COLUMNS.charAt(height(number - lowest, width)));
        }
        return line.toString();
    }

    private static DoubleStream numbers(List<Series.Point> points) {
        return points.stream()
                .map(Series.Point::number)
                .filter(Objects::nonNull)
                .mapToDouble(number -> number);
    }

    private static int height(double above, double width) {
        return width > 0 ? (int) Math.round(above / width * (COLUMNS.length() - 1)) : MIDDLE;
    }
}
