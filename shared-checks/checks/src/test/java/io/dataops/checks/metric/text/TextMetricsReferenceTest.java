package io.dataops.checks.metric.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Ranges;
import io.dataops.checks.metric.ValueRange;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Metrics of texts agree with nltk and with their published formulas, as text-metrics.py has them. */
class TextMetricsReferenceTest {
    // Sums in another order differ in the last digits.
    private static final double RELATIVE = 1e-12;

    @TestFactory
    Stream<DynamicTest> agrees() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/reference/text-metrics.json")) {
            return stream(new ObjectMapper().readTree(in).get("cases")).flatMap(this::agreesOn);
        }
    }

    private Stream<DynamicTest> agreesOn(JsonNode rows) {
        TextExamples examples = TextExamples.of(
                texts(rows.get("predictions")),
                stream(rows.get("references"))
                        .map(TextMetricsReferenceTest::texts)
                        .toList());
        return rows.get("values").properties().stream()
                .map(expected -> dynamicTest(rows.get("name").asText() + ": " + expected.getKey(), () -> {
                    MetricValue value = Texts.metric(expected.getKey()).of(examples);
                    if (expected.getValue().isNull()) {
                        assertThat(value).isInstanceOf(MetricValue.Undefined.class);
                    } else {
                        double number = expected.getValue().asDouble();
                        assertThat(value.number()).isPresent();
                        assertThat(value.number().getAsDouble()).isCloseTo(number, within(RELATIVE * Math.abs(number)));
                        ValueRange range = Texts.type(expected.getKey()).range();
                        assertThat(Ranges.holds(range, number))
                                .as("%s is in %s", number, range)
                                .isTrue();
                    }
                }));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
