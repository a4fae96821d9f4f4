package io.dataops.results.report;

import io.dataops.results.MetricReading;
import java.io.IOException;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;

/** One axis for all slices of a metric, so that their intervals can be compared by eye. It only repeats the numbers. */
final class HtmlScale {
    private static final double WIDTH = 140;
    private static final double MARGIN = 6;

    private final double from;
    private final double to;

    private HtmlScale(double from, double to) {
        this.from = from;
        this.to = to;
    }

    static HtmlScale of(Collection<MetricReading> metrics) {
        DoubleSummaryStatistics range = new DoubleSummaryStatistics();
        for (MetricReading metric : metrics) {
            MetricReading.Interval interval = metric.interval();
            if (metric.value() != null) {
                range.accept(metric.value());
            }
            if (metric.baseline() != null) {
                range.accept(metric.baseline());
            }
            if (interval != null) {
                range.accept(interval.lower());
                range.accept(interval.upper());
            }
        }
        return new HtmlScale(range.getMin(), range.getMax());
    }

    void plot(Html html, MetricReading metric) throws IOException {
        Double value = metric.value();
        if (value == null || !(to > from) || !Double.isFinite(to - from)) {
            return;
        }
        html.open("svg", "class", "plot", "viewBox", "0 0 140 20", "aria-hidden", "true");
        line(html, "axis", "0", "140", "10", "10");
        MetricReading.Interval interval = metric.interval();
        if (interval != null) {
            line(html, "interval", at(interval.lower()), at(interval.upper()), "10", "10");
        }
        if (metric.baseline() != null) {
            line(html, "baseline", at(metric.baseline()), at(metric.baseline()), "3", "17");
        }
        html.open("circle", "cx", at(value), "cy", "10", "r", "4").close().close();
    }

    private static void line(Html html, String name, String x1, String x2, String y1, String y2) throws IOException {
        html.open("line", "class", name, "x1", x1, "x2", x2, "y1", y1, "y2", y2).close();
    }

    private String at(double number) {
        double position = MARGIN + (number - from) / (to - from) * (WIDTH - 2 * MARGIN);
        return String.format(Locale.ROOT, "%.1f", position);
    }
}
