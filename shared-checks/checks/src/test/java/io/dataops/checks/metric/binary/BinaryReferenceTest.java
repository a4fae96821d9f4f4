package io.dataops.checks.metric.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.binary.Rows.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our numbers beside those of scikit-learn, statsmodels and numpy; reference/binary.py made both files. */
class BinaryReferenceTest {
    /** Relative, and absolute below 1: the sums are added up in another order. */
    private static final double TOLERANCE = 1e-9;

    private static final Map<String, Rows> ROWS = rows();
    private static final Map<String, List<Expected>> EXPECTED = expected();

    private record Expected(String metric, String value) {}

    static Stream<String> cases() {
        return EXPECTED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheReference(String name) {
        BinaryExamples examples = ROWS.get(name).examples();
        SoftAssertions softly = new SoftAssertions();
        for (Expected expected : EXPECTED.get(name)) {
            String actual = Metrics.of(expected.metric, examples);
            if (expected.value.equals("undefined") || actual.startsWith("undefined")) {
                softly.assertThat(actual.split(":")[0]).as(expected.metric).isEqualTo(expected.value);
            } else {
                double value = Double.parseDouble(expected.value);
                softly.assertThat(Double.parseDouble(actual))
                        .as(expected.metric)
                        .isCloseTo(value, within(TOLERANCE * Math.max(1, Math.abs(value))));
            }
        }
        softly.assertAll();
    }

    /** FlipRateTest and PredictionDriftTest check them. */
    private static final List<MetricType<BinaryExamples>> BESIDE_A_BASELINE =
            List.of(FlipMetric.NEGATIVE, FlipMetric.POSITIVE, FlipMetric.DISAGREEMENT, PredictionDrift.TYPE);

    @Test
    void theReferenceKnowsEveryMetricOfOneModelWithoutGroups() {
        List<String> checked = EXPECTED.values().stream()
                .flatMap(List::stream)
                .map(expected -> expected.metric.split("[@(]")[0])
                .distinct()
                .toList();
        assertThat(BinaryMetrics.FAMILY.types())
                .filteredOn(type -> type.parameters().stream()
                        .noneMatch(parameter -> parameter.name().equals("by")))
                .filteredOn(type -> !BESIDE_A_BASELINE.contains(type))
                .allSatisfy(type -> assertThat(checked).contains(type.name()));
    }

    private static Map<String, Rows> rows() {
        return lines("binary_rows.csv")
                .collect(Collectors.groupingBy(
                        fields -> fields[0],
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(BinaryReferenceTest::row, Collectors.toList()), Rows::new)));
    }

    private static Row row(String[] fields) {
        Double weight = fields.length < 4 ? null : Double.valueOf(fields[3]);
        return new Row(fields[1].equals("1"), Double.parseDouble(fields[2]), weight, -1);
    }

    private static Map<String, List<Expected>> expected() {
        return lines("binary_expected.csv")
                .collect(Collectors.groupingBy(
                        fields -> fields[0],
                        LinkedHashMap::new,
                        Collectors.mapping(fields -> new Expected(fields[1], fields[2]), Collectors.toList())));
    }

    private static Stream<String[]> lines(String file) {
        try (InputStream in = BinaryReferenceTest.class.getResourceAsStream("/reference/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> line.split(";"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
