package io.dataops.checks.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How often charts raise a false alarm, by simulation of processes in control. Average run lengths with known centre and sigma
 * are compared with published ones: of run rules those of Champ and Woodall, Technometrics 29 (1987) 393 to 399, table 1; of
 * CUSUM and EWMA those that reference/control_charts.py computes. A mean of n run lengths, which are nearly exponential, has a
 * standard error of about one part in sqrt(n); four of them are allowed.
 */
class RunLengthTest {
    private static final SteadyProcess KNOWN = new SteadyProcess(0, 1);
    private static final int RUNS = 1500;
    private static final long SEED = 20261127;

    @ParameterizedTest
    @CsvSource({
        "370.40, WESTERN_ELECTRIC_1",
        "225.44, WESTERN_ELECTRIC_1 WESTERN_ELECTRIC_2",
        "166.05, WESTERN_ELECTRIC_1 WESTERN_ELECTRIC_3",
        "152.73, WESTERN_ELECTRIC_1 WESTERN_ELECTRIC_4",
        " 91.75, WESTERN_ELECTRIC_1 WESTERN_ELECTRIC_2 WESTERN_ELECTRIC_3 WESTERN_ELECTRIC_4"
    })
    void runRulesAlarmAsOftenAsPublished(double published, String names) {
        List<RunRule> rules =
                Arrays.stream(names.split(" ")).map(RunRule::valueOf).toList();
        SplittableRandom random = new SplittableRandom(SEED);
        long total = 0;
        for (int run = 0; run < RUNS; run++) {
            total += untilSignal(rules, random);
        }
        assertThat(total / (double) RUNS).isCloseTo(published, within(published * 4 / Math.sqrt(RUNS)));
    }

    private static int untilSignal(List<RunRule> rules, RandomGenerator random) {
        double[] last = new double[0];
        for (int length = 1; ; length++) {
            int kept = Math.min(last.length, 15);
            double[] next = Arrays.copyOfRange(last, last.length - kept, last.length + 1);
            next[kept] = random.nextGaussian();
            last = next;
            Run run = new Run(last, Side.BOTH);
            if (rules.stream().anyMatch(rule -> rule.isCompletedBy(run))) {
                return length;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.dataops.checks.chart.ControlChartReferenceTest#runLengths")
    void sumsAndAveragesAlarmAsOftenAsComputed(List<String> fields) {
        double[] parameters = ControlChartReferenceTest.numbers(fields.get(2));
        double expected = Double.parseDouble(fields.get(4));
        ControlChart chart =
                switch (fields.get(1)) {
                    case "cusum" -> new Cusum(parameters[0], parameters[1]);
                    case "ewma" -> new Ewma(parameters[0], parameters[1]);
                    default -> new Xmr(RunRule.LIMITS);
                };
        SplittableRandom random = new SplittableRandom(SEED);
        long total = 0;
        for (int run = 0; run < RUNS; run++) {
            total += untilOutside(chart, random);
        }
        assertThat(total / (double) RUNS).isCloseTo(expected, within(expected * 4 / Math.sqrt(RUNS)));
    }

    /** The first point beyond its limits of a series that is long enough for one. */
    private static int untilOutside(ControlChart chart, RandomGenerator random) {
        double[] values =
                random.doubles(6000).map(unused -> random.nextGaussian()).toArray();
        List<ControlChart.Drawn> points = chart.read(KNOWN, values, Side.BOTH).points();
        for (int i = 0; i < points.size(); i++) {
            ControlChart.Drawn point = points.get(i);
            boolean out = point.statistic() > point.upper()
                    || point.statistic() < point.lower()
                    || point.downward().orElse(0) < point.lower();
            if (out) {
                return i + 1;
            }
        }
        throw new AssertionError("no signal in " + values.length + " points, with seed " + SEED);
    }

    /** What docs/anomalies.md says of limits that are told from few points: the share of builds in control that signal. */
    @ParameterizedTest
    @MethodSource("io.dataops.checks.chart.ControlChartReferenceTest#alarms")
    void limitsOfFewPointsAlarmAsOftenAsSimulatedElsewhere(List<String> fields) {
        int points = Integer.parseInt(fields.get(2));
        double elsewhere = Double.parseDouble(fields.get(4));
        int runs = 40_000;
        SplittableRandom random = new SplittableRandom(SEED + points);
        int alarms = 0;
        for (int run = 0; run < runs; run++) {
            double[] past =
                    random.doubles(points).map(unused -> random.nextGaussian()).toArray();
            double now = random.nextGaussian();
            alarms += fields.get(1).equals("none")
                    ? alarms(SteadyProcess.of(past, Spread.MEAN_RANGE), now)
                    : alarmsByWeekday(past, now);
        }
        assertThat(alarms / (double) runs).isCloseTo(elsewhere, within(4 * Math.sqrt(elsewhere / runs)));
    }

    /** Offsets are told without the point itself, so that limits of few weeks are not too narrow. */
    private static int alarmsByWeekday(double[] noise, double noiseNow) {
        double[] past = new double[noise.length];
        int[] seasons = new int[noise.length];
        for (int i = 0; i < past.length; i++) {
            seasons[i] = i % 7;
            past[i] = 10.0 * seasons[i] + noise[i];
        }
        SeasonOffsets offsets = new SeasonOffsets(past, seasons);
        double[] adjusted = new double[past.length];
        for (int i = 0; i < past.length; i++) {
            adjusted[i] = past[i] - offsets.ofPast(i).orElseThrow();
        }
        return alarms(
                SteadyProcess.of(adjusted, Spread.MEAN_RANGE),
                noiseNow - offsets.of(0).orElseThrow());
    }

    /** Points that signal are not learned from, so limits come a little closer; this is what that costs. */
    @Test
    void leavingOutWhatSignalledCostsFewFalseAlarms() {
        SplittableRandom random = new SplittableRandom(SEED);
        int builds = 0;
        int alarms = 0;
        for (int project = 0; project < 100; project++) {
            double[] accepted =
                    random.doubles(50).map(unused -> random.nextGaussian()).toArray();
            for (int build = 0; build < 600; build++) {
                double now = random.nextGaussian();
                int alarm = alarms(SteadyProcess.of(accepted, Spread.MEAN_RANGE), now);
                builds++;
                alarms += alarm;
                if (alarm == 0) {
                    System.arraycopy(accepted, 1, accepted, 0, accepted.length - 1);
                    accepted[accepted.length - 1] = now;
                }
            }
        }
        assertThat(alarms / (double) builds).isCloseTo(0.0056, within(0.0012));
    }

    private static int alarms(SteadyProcess process, double now) {
        return Math.abs(process.distance(now)) > 3 ? 1 : 0;
    }
}
