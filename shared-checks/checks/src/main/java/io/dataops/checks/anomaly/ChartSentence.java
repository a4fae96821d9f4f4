package io.dataops.checks.anomaly;

import io.dataops.checks.chart.ControlChart;
import io.dataops.checks.chart.ControlChart.Drawn;
import io.dataops.checks.chart.ControlChart.Signal;
import io.dataops.checks.chart.ControlRule;
import io.dataops.checks.chart.Cusum;
import io.dataops.checks.chart.Ewma;
import io.dataops.checks.chart.SteadyProcess;
import io.dataops.checks.chart.Xmr;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Rounding;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a control chart says to people, with its numbers. */
final class ChartSentence {
    private final ControlRule rule;
    private final Past past;
    private final ChartPoints points;
    private final SteadyProcess process;
    private final Drawn last;
    private final String signals;
    private final Rounding shown;

    ChartSentence(
            ControlRule rule, Past past, ChartPoints points, SteadyProcess process, ControlChart.Reading reading) {
        this.rule = rule;
        this.past = past;
        this.points = points;
        this.process = process;
        last = reading.points().get(reading.points().size() - 1);
        signals = reading.signals().stream().map(Signal::words).collect(Collectors.joining("; "));
        shown = Rounding.of(
                past.now(), last.statistic(), last.lower(), last.upper(), process.centre(), points.offset());
    }

    String text() {
        String found = rule.chart().match(new ControlChart.Cases<>() {
            @Override
            public String xmr(Xmr it) {
                return single();
            }

            @Override
            public String ewma(Ewma it) {
                return average(it);
            }

            @Override
            public String cusum(Cusum it) {
                return sums(it);
            }
        });
        return past.asked().name() + " is " + shown.tell(past.now()) + season() + found
                + (signals.isEmpty() ? "" : ": " + signals) + past.leftOut() + past.unread();
    }

    private String season() {
        return rule.season()
                .filter(season -> rule.seasonMethod() == ControlRule.SeasonMethod.OFFSETS)
                .map(season ->
                        ", that is " + shown.tell(points.now()) + " without the usual " + shown.tell(points.offset())
                                + " of a " + season.words(past.build().day()))
                .orElse("");
    }

    private String single() {
        boolean outside = points.now() < last.lower() || points.now() > last.upper();
        return (outside ? ", outside of " : ", within ") + shown.tell(last.lower()) + " to " + shown.tell(last.upper())
                + basis("3 sigma");
    }

    private String average(Ewma ewma) {
        return ", its moving average " + shown.tell(last.statistic()) + ", limits " + shown.tell(last.lower()) + " to "
                + shown.tell(last.upper())
                + basis("lambda " + Rounding.alone(BigDecimal.valueOf(ewma.lambda())) + ", L "
                        + Rounding.alone(BigDecimal.valueOf(ewma.width())));
    }

    private String sums(Cusum cusum) {
        double below = 0 - last.downward().orElse(0);
        Rounding sums = Rounding.of(last.statistic(), below, cusum.threshold());
        return ", the sums are " + sums.tell(last.statistic()) + " sigma above and " + sums.tell(below)
                + " below, limit " + sums.tell(cusum.threshold())
                + basis("k " + Rounding.alone(BigDecimal.valueOf(cusum.slack())));
    }

    private String basis(String parameters) {
        String kind = rule.season()
                .filter(season -> rule.seasonMethod() == ControlRule.SeasonMethod.SEPARATE)
                .map(season -> " of a " + season.words(past.build().day()))
                .orElse("");
        return " (centre " + shown.tell(process.centre()) + ", " + parameters + ", "
                + new Counted(points.learned().length, "point") + kind + ")";
    }

    Map<String, BigDecimal> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("value", past.now());
        numbers.put("centre", process.centre());
        numbers.put("sigma", process.sigma());
        numbers.put("points", (double) points.learned().length);
        if (rule.season().isPresent() && rule.seasonMethod() == ControlRule.SeasonMethod.OFFSETS) {
            numbers.put("offset", points.offset());
        }
        numbers.putAll(rule.chart().match(new ControlChart.Cases<Map<String, Double>>() {
            @Override
            public Map<String, Double> xmr(Xmr it) {
                return Map.of("lower", last.lower(), "upper", last.upper());
            }

            @Override
            public Map<String, Double> ewma(Ewma it) {
                return Map.of("lower", last.lower(), "upper", last.upper(), "average", last.statistic());
            }

            @Override
            public Map<String, Double> cusum(Cusum it) {
                return Map.of(
                        "limit",
                        last.upper(),
                        "sum_above",
                        last.statistic(),
                        "sum_below",
                        0 - last.downward().orElse(0));
            }
        }));
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> BigDecimal.valueOf(entry.getValue())));
    }
}
