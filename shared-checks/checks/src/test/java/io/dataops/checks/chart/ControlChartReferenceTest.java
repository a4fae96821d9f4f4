package io.dataops.checks.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts agree with reference/control_charts.py, which computes the same numbers from other definitions. */
class ControlChartReferenceTest {
    /** Sums are taken in another order there, and numbers of some size lose a few digits. */
    private static final double NEAR = 1e-9;

    static Stream<List<String>> cases() throws IOException {
        return lines().filter(line -> !line.startsWith("arl;") && !line.startsWith("alarm;"))
                .map(ControlChartReferenceTest::split);
    }

    static Stream<List<String>> runLengths() throws IOException {
        return lines().filter(line -> line.startsWith("arl;")).map(ControlChartReferenceTest::split);
    }

    static Stream<List<String>> alarms() throws IOException {
        return lines().filter(line -> line.startsWith("alarm;")).map(ControlChartReferenceTest::split);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheReference(List<String> fields) {
        double[] base = numbers(fields.get(2));
        double[] all = Arrays.copyOf(base, base.length + 1);
        all[base.length] = Double.parseDouble(fields.get(3));
        double[] expected = numbers(fields.get(4));
        SteadyProcess process =
                SteadyProcess.of(base, Spread.valueOf(fields.get(1).toUpperCase(Locale.ROOT)));

        assertThat(process.centre()).isCloseTo(expected[0], near(expected[0]));
        assertThat(process.sigma()).isCloseTo(expected[1], near(expected[1]));
        ControlChart.Reading xmr = new Xmr(Arrays.asList(RunRule.values())).read(process, all, Side.BOTH);
        ControlChart.Drawn single = last(xmr);
        assertThat(single.lower()).isCloseTo(expected[2], near(expected[2]));
        assertThat(single.upper()).isCloseTo(expected[3], near(expected[3]));
        ControlChart.Drawn average = last(new Ewma(0.2, 3).read(process, all, Side.BOTH));
        assertThat(average.statistic()).isCloseTo(expected[4], near(expected[4]));
        assertThat(average.lower()).isCloseTo(expected[5], near(expected[5]));
        assertThat(average.upper()).isCloseTo(expected[6], near(expected[6]));
        ControlChart.Drawn sums = last(new Cusum(0.5, 5).read(process, all, Side.BOTH));
        assertThat(sums.statistic()).isCloseTo(expected[7], near(expected[7]));
        assertThat(-sums.downward().orElseThrow()).isCloseTo(expected[8], near(expected[8]));
        assertThat(xmr.signals().stream().map(ControlChart.Signal::rule).sorted())
                .containsExactly(
                        fields.get(5).isEmpty() ? new String[0] : fields.get(5).split(" "));
    }

    private static ControlChart.Drawn last(ControlChart.Reading reading) {
        return reading.points().get(reading.points().size() - 1);
    }

    private static Offset<Double> near(double number) {
        return within(Math.max(1, Math.abs(number)) * NEAR);
    }

    static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static List<String> split(String line) {
        return List.of(line.split(";", -1));
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream in = ControlChartReferenceTest.class.getResourceAsStream("/reference/control_charts.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }
}
