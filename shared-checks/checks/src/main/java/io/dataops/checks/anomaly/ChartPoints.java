package io.dataops.checks.anomaly;

import io.dataops.checks.chart.ControlChart;
import io.dataops.checks.chart.ControlRule;
import io.dataops.checks.chart.Season;
import io.dataops.checks.chart.SeasonOffsets;
import io.dataops.checks.chart.Xmr;
import io.dataops.results.HistoryChart.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The points of a control chart, without what is usual in their season. */
final class ChartPoints {
    private final List<PastPoint> past;
    private final double[] values;
    private final int base;
    private final double now;
    private final double offset;
    private final ControlChart chart;

    /**
     * Points.
     *
     * @param past those before the newest one, in order of time
     * @param values of {@code past}
     * @param base how many of them, from the first on, limits are made of
     * @param now the newest value
     * @param offset what is usual in its season; 0 without seasons
     */
    private ChartPoints(
            List<PastPoint> past, double[] values, int base, double now, double offset, ControlChart chart) {
        this.past = List.copyOf(past);
        this.values = values;
        this.base = base;
        this.now = now;
        this.offset = offset;
        this.chart = chart;
    }

    /**
     * Chooses points.
     *
     * @param counted all that count, in order of time
     * @param season what they are adjusted for; empty for nothing
     * @return empty when the season of the newest value has no point
     */
    static Optional<ChartPoints> of(
            List<PastPoint> counted, ControlRule rule, Optional<Season> season, double now, LocalDate day) {
        int from = rule.limits() == ControlRule.Limits.MOVING ? Math.max(0, counted.size() - rule.window()) : 0;
        List<PastPoint> chosen = counted.subList(from, counted.size());
        int base = Math.min(rule.window(), chosen.size());
        if (season.isEmpty()) {
            double[] values = chosen.stream().mapToDouble(PastPoint::value).toArray();
            return Optional.of(new ChartPoints(chosen, values, base, now, 0, rule.chart()));
        }
        return base == 0 ? Optional.empty() : adjusted(chosen, base, season.get(), now, day, rule.chart());
    }

    private static Optional<ChartPoints> adjusted(
            List<PastPoint> chosen, int base, Season season, double now, LocalDate day, ControlChart chart) {
        List<PastPoint> learned = chosen.subList(0, base);
        SeasonOffsets offsets = new SeasonOffsets(
                learned.stream().mapToDouble(PastPoint::value).toArray(),
                learned.stream().mapToInt(point -> season.of(point.day())).toArray());
        OptionalDouble own = offsets.of(season.of(day));
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<PastPoint> kept = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        int keptOfBase = 0;
        for (int i = 0; i < chosen.size(); i++) {
            PastPoint point = chosen.get(i);
            OptionalDouble usual = i < base ? offsets.ofPast(i) : offsets.of(season.of(point.day()));
            if (usual.isPresent()) {
                kept.add(point);
                values.add(point.value() - usual.getAsDouble());
                keptOfBase += i < base ? 1 : 0;
            }
        }
        double[] adjusted = values.stream().mapToDouble(value -> value).toArray();
        return Optional.of(
                new ChartPoints(kept, adjusted, keptOfBase, now - own.getAsDouble(), own.getAsDouble(), chart));
    }

    /** Those before the newest one, in order of time. */
    List<PastPoint> past() {
        return past;
    }

    /** The newest value. */
    double now() {
        return now;
    }

    /** What is usual in its season; 0 without seasons. */
    double offset() {
        return offset;
    }

    /**
     * The values that the chart reads, the newest one last. Sums and averages over points that fixed limits were made of would
     * begin with what those were chosen for.
     */
    double[] read() {
        int from = chart instanceof Xmr || base == values.length ? 0 : base;
        double[] read = new double[values.length - from + 1];
        System.arraycopy(values, from, read, 0, values.length - from);
        read[read.length - 1] = now;
        return read;
    }

    /** The values that limits are made of. */
    double[] learned() {
        return Arrays.copyOf(values, base);
    }

    Role role(int index) {
        return index < base ? Role.LEARNED : Role.SEEN;
    }
}
