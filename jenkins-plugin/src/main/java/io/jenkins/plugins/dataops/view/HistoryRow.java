package io.jenkins.plugins.dataops.view;

import io.dataops.results.Status;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Rounding;
import io.jenkins.plugins.dataops.store.HistoryIndex;
import io.jenkins.plugins.dataops.trend.BuildPoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A check or a metric in one build, as a line of its history and as a point of its chart.
 *
 * @param sign how a check ended; null for a metric and for a gap
 * @param text what people read
 * @param value the number that is drawn; empty for a gap
 * @param lower lower confidence limit; empty without any
 * @param upper upper confidence limit; empty without any
 */
public record HistoryRow(int build, @Nullable Sign sign, String text, String value, String lower, String upper) {
    /** The history of a check, newest build first. What is drawn are its failing rows. */
    static List<HistoryRow> ofCheck(List<BuildPoint<HistoryIndex.CheckPoint>> points) {
        List<HistoryRow> rows = new ArrayList<>();
        points.forEach(point -> rows.add(row(point.build(), point.value())));
        Collections.reverse(rows);
        return rows;
    }

    /** The history of a metric, newest build first. */
    static List<HistoryRow> ofMetric(List<BuildPoint<HistoryIndex.MetricPoint>> points) {
        List<HistoryRow> rows = new ArrayList<>();
        points.forEach(point -> rows.add(row(point.build(), point.value())));
        Collections.reverse(rows);
        return rows;
    }

    private static HistoryRow row(int build, HistoryIndex.@Nullable CheckPoint point) {
        if (point == null) {
            return gap(build);
        }
        Long failing = point.failing();
        Long considered = point.considered();
        String counted = failing == null || considered == null
                ? Objects.requireNonNullElse(point.observed(), "")
                : Messages.Check_failing(Counted.digits(failing), Counted.digits(considered));
        return new HistoryRow(build, sign(point.status()), counted, failing == null ? "" : failing.toString(), "", "");
    }

    private static HistoryRow row(int build, HistoryIndex.@Nullable MetricPoint point) {
        if (point == null) {
            return gap(build);
        }
        Double number = point.value();
        return new HistoryRow(
                build,
                null,
                number == null ? Messages.Metric_undefined() : Rounding.alone(BigDecimal.valueOf(number)),
                text(number),
                text(point.lower()),
                text(point.upper()));
    }

    private static HistoryRow gap(int build) {
        return new HistoryRow(build, null, Messages.History_gap(), "", "", "");
    }

    /** A status that this plugin does not know is an error: nothing is known. */
    private static Sign sign(String name) {
        return Sign.of(Arrays.stream(Status.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElse(Status.ERRORED));
    }

    private static String text(@Nullable Double number) {
        return number == null ? "" : BigDecimal.valueOf(number).toPlainString();
    }
}
