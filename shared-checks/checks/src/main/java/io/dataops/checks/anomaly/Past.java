package io.dataops.checks.anomaly;

import io.dataops.checks.chart.Season;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.HistoryChart;
import io.dataops.results.HistoryChart.Drawn;
import io.dataops.results.HistoryChart.Role;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number with what came before it.
 *
 * @param points in order of time, those included that do not count
 * @param now the number
 * @param unreadable lines of the history that say nothing
 */
record Past(List<PastPoint> points, BuildAtHand build, AskedHistory asked, double now, long unreadable) {
    Past {
        points = List.copyOf(points);
    }

    /** The points that count, of the same season where one is given. */
    List<PastPoint> counted(Optional<Season> season) {
        return points.stream()
                .filter(PastPoint::counts)
                .filter(point -> season.map(it -> it.of(point.day()) == it.of(build.day()))
                        .orElse(true))
                .toList();
    }

    /** The answer where there are too few points. What cannot be read may be what is missing. */
    Answer tooShort(int found, int needed, Optional<Season> season) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        numbers.put("value", BigDecimal.valueOf(now));
        numbers.put("points", BigDecimal.valueOf(found));
        numbers.put("needed", BigDecimal.valueOf(needed));
        String what = season.map(it -> " on a " + it.words(build.day())).orElse("");
        return new Answer(
                Decision.NOT_EVALUATED,
                unreadable > 0 ? Effect.BLOCK : asked.rule().onShortHistory(),
                asked.name() + " is " + Rounding.alone(BigDecimal.valueOf(now)) + ", and its history" + what
                        + " is too short to tell: " + found + " of " + new Counted(needed, "point") + leftOut()
                        + unread(),
                numbers,
                Optional.of(chart("none", Map.of(), null, "")));
    }

    /** The answer where the points are such that nothing follows from them; {@code what} they are stands behind "the". */
    Answer untold(String what) {
        return new Answer(
                Decision.INCONCLUSIVE,
                Effect.BLOCK,
                asked.name() + " is " + Rounding.alone(BigDecimal.valueOf(now)) + ", and the " + what + leftOut()
                        + unread(),
                Map.of("value", BigDecimal.valueOf(now)),
                Optional.of(chart("none", Map.of(), null, "")));
    }

    /** How many builds do not count, and why, for the end of a sentence; empty when all do. */
    String leftOut() {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        points.stream()
                .filter(point -> !point.counts())
                .forEach(point -> reasons.merge(point.leftOut().replaceFirst(":.*", ""), 1, Integer::sum));
        if (reasons.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        reasons.forEach((reason, number) -> parts.add(number + " (" + reason + ")"));
        return "; left out: " + String.join(", ", parts);
    }

    /** What cannot be read, for the end of a sentence; empty when nothing is. */
    String unread() {
        return unreadable == 0 ? "" : "; " + new Counted(unreadable, "line") + " of the history cannot be read";
    }

    /**
     * The chart.
     *
     * @param seen what is drawn of points that count, with their role, by the id of the entry; others are left out
     * @param last what is drawn of the number; null for nothing
     * @param signal what it signals; empty for nothing
     */
    HistoryChart chart(String kind, Map<String, Seen> seen, @Nullable Drawn last, String signal) {
        List<HistoryChart.Point> all = new ArrayList<>();
        for (PastPoint point : points) {
            Seen it = seen.get(point.entry().id());
            boolean unused = it == null && point.counts();
            if (!unused) {
                all.add(new HistoryChart.Point(
                        point.entry().run().started(),
                        point.entry().evidence().commit(),
                        point.value(),
                        it == null ? Role.LEFT_OUT : it.role(),
                        it == null ? null : it.drawn(),
                        point.leftOut()));
            }
        }
        all.add(new HistoryChart.Point(build.started(), build.commit(), now, Role.JUDGED, last, signal));
        return new HistoryChart(asked.series().toString(), kind, all);
    }

    /**
     * What a point is to the gate.
     *
     * @param drawn what is drawn of it; null for nothing
     */
    record Seen(Role role, @Nullable Drawn drawn) {}
}
