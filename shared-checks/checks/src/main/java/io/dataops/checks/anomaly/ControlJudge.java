package io.dataops.checks.anomaly;

import io.dataops.checks.chart.ControlChart;
import io.dataops.checks.chart.ControlChart.Signal;
import io.dataops.checks.chart.ControlRule;
import io.dataops.checks.chart.ControlRule.SeasonMethod;
import io.dataops.checks.chart.Season;
import io.dataops.checks.chart.SteadyProcess;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.HistoryChart;
import io.dataops.results.HistoryChart.Drawn;
import io.dataops.results.HistoryChart.Role;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Rounding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a control chart whose limits are made of points before the number. */
final class ControlJudge {
    private final ControlRule rule;
    private final Past past;

    ControlJudge(ControlRule rule, Past past) {
        this.rule = rule;
        this.past = past;
    }

    Answer answer() {
        Optional<Season> separate = rule.season().filter(season -> rule.seasonMethod() == SeasonMethod.SEPARATE);
        Optional<Season> offsets = rule.season().filter(season -> rule.seasonMethod() == SeasonMethod.OFFSETS);
        Optional<ChartPoints> chosen = ChartPoints.of(
                past.counted(separate), rule, offsets, past.now(), past.build().day());
        if (chosen.isEmpty()) {
            // Nothing is known of the season of this very day.
            return past.tooShort(0, rule.fewest(), offsets);
        }
        ChartPoints points = chosen.get();
        if (points.learned().length < rule.fewest()) {
            return past.tooShort(points.learned().length, rule.fewest(), separate);
        }
        SteadyProcess process = SteadyProcess.of(points.learned(), rule.spread());
        if (!Double.isFinite(process.sigma())) {
            return past.untold(
                    new Counted(points.learned().length, "point") + " before lie too far apart to tell a spread");
        }
        return process.sigma() > 0 ? charted(points, process) : withoutSpread(points, process);
    }

    private Answer charted(ChartPoints points, SteadyProcess process) {
        ControlChart.Reading reading =
                rule.chart().read(process, points.read(), past.asked().side());
        ChartSentence sentence = new ChartSentence(rule, past, points, process, reading);
        List<Signal> signals = reading.signals();
        return new Answer(
                signals.isEmpty() ? Decision.PASS : Decision.FAIL,
                signals.isEmpty() ? Effect.NONE : past.asked().onFail(),
                sentence.text(),
                sentence.numbers(),
                Optional.of(chart(points, reading)));
    }

    private HistoryChart chart(ChartPoints points, ControlChart.Reading reading) {
        Map<String, Past.Seen> seen = new LinkedHashMap<>();
        int skipped = points.past().size() + 1 - reading.points().size();
        for (int i = 0; i < points.past().size(); i++) {
            Drawn drawn = i < skipped ? null : drawn(reading.points().get(i - skipped));
            seen.put(points.past().get(i).entry().id(), new Past.Seen(points.role(i), drawn));
        }
        String signals = reading.signals().stream().map(Signal::rule).collect(Collectors.joining(", "));
        ControlChart.Drawn last = reading.points().get(reading.points().size() - 1);
        return past.chart(rule.chart().key(), seen, drawn(last), signals);
    }

    private static Drawn drawn(ControlChart.Drawn point) {
        return new Drawn(
                point.statistic(),
                point.downward().isPresent() ? point.downward().getAsDouble() : null,
                point.lower(),
                point.centre(),
                point.upper());
    }

    /** A process that never moved has no limits: what is not the same is something new, however near. */
    private Answer withoutSpread(ChartPoints points, SteadyProcess process) {
        boolean constant = Arrays.stream(points.learned()).allMatch(value -> value == process.centre());
        double distance = points.now() - process.centre();
        boolean differs = past.asked().side().sees(distance);
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        numbers.put("value", BigDecimal.valueOf(past.now()));
        numbers.put("centre", BigDecimal.valueOf(process.centre()));
        numbers.put("sigma", BigDecimal.ZERO);
        numbers.put("points", BigDecimal.valueOf(points.learned().length));
        String known = new Counted(points.learned().length, "point") + " before";
        Rounding shown = Rounding.of(past.now(), process.centre());
        String told = !constant
                ? "most neighbours among the " + known + " are equal, so their median range tells no spread;"
                        + " spread: mean_range can"
                : "it was " + shown.tell(process.centre()) + " in all " + known
                        + (differs ? ", so any other number is a change" : "");
        Decision decision = constant ? (differs ? Decision.FAIL : Decision.PASS) : Decision.INCONCLUSIVE;
        return new Answer(
                decision,
                switch (decision) {
                    case FAIL -> past.asked().onFail();
                    case PASS, NOT_EVALUATED -> Effect.NONE;
                    case INCONCLUSIVE -> rule.onShortHistory();
                },
                past.asked().name() + " is " + shown.tell(past.now()) + ", and " + told + past.leftOut()
                        + past.unread(),
                numbers,
                Optional.of(past.chart(
                        rule.chart().key(),
                        points.past().stream()
                                .collect(Collectors.toMap(
                                        point -> point.entry().id(),
                                        point -> new Past.Seen(Role.LEARNED, flat(point, process)))),
                        new Drawn(points.now(), null, null, process.centre(), null),
                        decision == Decision.FAIL ? "constant" : "")));
    }

    private static Drawn flat(PastPoint point, SteadyProcess process) {
        return new Drawn(point.value(), null, null, process.centre(), null);
    }
}
