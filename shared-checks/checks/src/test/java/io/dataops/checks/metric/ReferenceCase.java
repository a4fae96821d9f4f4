package io.dataops.checks.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dataops.results.literal.LiteralException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/** Columns, and what another tool says of them; from a file in {@code reference}, beside the script that made it. */
public final class ReferenceCase {
    /** How far two correct programs may be apart, relative to the value: sums are rounded in another order. */
    private static final double RELATIVE = 1e-9;

    /** The same for a value that is a difference of numbers of size 1 and should be 0. */
    private static final double ABSOLUTE = 1e-12;

    private final JsonNode json;

    private ReferenceCase(JsonNode json) {
        this.json = json;
    }

    /** A test for each case and metric. */
    public static <E extends Examples<E>> Stream<DynamicContainer> tests(
            String file, MetricFamily<E> family, Function<ReferenceCase, E> examples) throws IOException {
        return StreamSupport.stream(read(file).get("cases").spliterator(), false)
                .map(json -> {
                    E rows = examples.apply(new ReferenceCase(json));
                    return DynamicContainer.dynamicContainer(
                            json.get("name").textValue(),
                            json.get("values").properties().stream()
                                    .map(value ->
                                            DynamicTest.dynamicTest(value.getKey(), () -> check(family, rows, value))));
                });
    }

    private static JsonNode read(String file) throws IOException {
        try (InputStream in = ReferenceCase.class.getResourceAsStream("/reference/" + file)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in, file));
        }
    }

    static <E extends Examples<E>> Metric<E> metric(MetricFamily<E> family, String text) throws LiteralException {
        return type(family, text).metric(MetricText.parse(text));
    }

    private static <E extends Examples<E>> MetricType<E> type(MetricFamily<E> family, String text)
            throws LiteralException {
        return family.find(MetricText.parse(text).name()).orElseThrow();
    }

    private static <E extends Examples<E>> void check(
            MetricFamily<E> family, E rows, Map.Entry<String, JsonNode> expected) throws LiteralException {
        MetricValue value = metric(family, expected.getKey()).of(rows);
        if (expected.getValue().isTextual()) {
            assertThat(value).isInstanceOf(MetricValue.Undefined.class);
            return;
        }
        double number = expected.getValue().doubleValue();
        assertThat(value.number().orElseThrow(() -> new AssertionError(value + " instead of " + number)))
                .isCloseTo(number, within(Math.max(RELATIVE * Math.abs(number), ABSOLUTE)));
        ValueRange range = type(family, expected.getKey()).range();
        assertThat(Ranges.holds(range, number)).as("%s is in %s", number, range).isTrue();
    }

    public boolean has(String column) {
        return json.get("columns").has(column);
    }

    public double[] column(String name) {
        return numbers(json.get("columns").get(name));
    }

    /** Numbers that are names. */
    public int[] codes(String name) {
        return Arrays.stream(column(name)).mapToInt(number -> (int) number).toArray();
    }

    /** Columns that stand under one name. */
    public double[][] columns(String name) {
        return StreamSupport.stream(json.get("columns").get(name).spliterator(), false)
                .map(ReferenceCase::numbers)
                .toArray(double[][]::new);
    }

    private static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::doubleValue)
                .toArray();
    }
}
