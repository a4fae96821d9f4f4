package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** Values that other tools found; {@code statistics.py} and {@code areas.R} beside the files say how. */
final class Reference {
    /** The tools and we add the same numbers in different orders; more digits agree nowhere. */
    private static final double TOLERANCE = 1e-9;

    private static final JsonNode STATISTICS = read("statistics.json");

    private Reference() {}

    static JsonNode of(String topic) {
        return Objects.requireNonNull(STATISTICS.get(topic), topic);
    }

    /** The rows of a file of R, by column; line one names its script. */
    static List<Map<String, String>> table(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            reader.readLine();
            String[] columns = reader.readLine().split(",");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",");
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 0; column < columns.length; column++) {
                    row.put(columns[column], cells[column]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(Reference::number)
                .toArray();
    }

    /** Infinities stand as texts, since JSON has none. */
    private static double number(JsonNode node) {
        return node.isTextual() ? Double.parseDouble(node.textValue()) : node.doubleValue();
    }

    /** All p-values and limits that the case has, the estimate and its error too when it has them. */
    static void agree(JsonNode expected, Inference actual) {
        double[] bounds = numbers(expected.path("bounds"));
        for (int place = 0; place < bounds.length; place++) {
            close(expected.get("above").get(place), actual.pValueAbove(bounds[place]), "above " + bounds[place]);
            close(expected.get("below").get(place), actual.pValueBelow(bounds[place]), "below " + bounds[place]);
        }
        for (JsonNode limits : expected.path("limits")) {
            Interval interval = actual.interval(limits.get(0).doubleValue());
            close(limits.get(1), interval.lower(), "lower limit at " + limits.get(0));
            close(limits.get(2), interval.upper(), "upper limit at " + limits.get(0));
        }
        if (expected.has("estimate")) {
            close(expected.get("estimate"), actual.estimate(), "estimate");
        }
        if (expected.has("error")) {
            close(expected.get("error"), actual.standardError(), "standard error");
        }
    }

    static void close(JsonNode expected, double actual, String what) {
        close(number(expected), actual, what);
    }

    static void close(double expected, double actual, String what) {
        if (Double.isInfinite(expected)) {
            assertThat(actual).as(what).isEqualTo(expected);
        } else {
            // Near 0, where limits of a difference cross it, digits behind the fifteenth are noise.
            assertThat(actual).as(what).isCloseTo(expected, within(Math.max(1e-15, TOLERANCE * Math.abs(expected))));
        }
    }

    private static JsonNode read(String file) {
        try (InputStream in = open(file)) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Reference.class.getResourceAsStream("/reference/" + file), file);
    }
}
