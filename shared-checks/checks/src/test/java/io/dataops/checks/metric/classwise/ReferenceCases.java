package io.dataops.checks.metric.classwise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Ranges;
import io.dataops.checks.metric.ValueRange;
import io.dataops.results.literal.LiteralException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** Cases whose values an independent tool found; the first line of a file says which, and the script beside it how. */
public final class ReferenceCases {
    /** Both sides add up doubles in another order. */
    private static final double RELATIVE = 1e-9;

    /** scikit-learn divides clipped probabilities by their sum, so that the loss of a certain row is not 2.2e-16. */
    private static final double ABSOLUTE = 1e-14;

    private ReferenceCases() {}

    public static List<JsonNode> of(String file) throws IOException {
        try (InputStream json = ReferenceCases.class.getResourceAsStream("/reference/" + file)) {
            return list(new ObjectMapper()
                    .readTree(Objects.requireNonNull(json, file))
                    .get("cases"));
        }
    }

    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    public static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::textValue).toList();
    }

    public static double[] numbers(JsonNode array) {
        return list(array).stream().mapToDouble(JsonNode::doubleValue).toArray();
    }

    /** For each column of rows the numbers of all rows. */
    public static double[][] columns(JsonNode rows, int columns) {
        double[][] byColumn = new double[columns][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                byColumn[column][row] = rows.get(row).get(column).doubleValue();
            }
        }
        return byColumn;
    }

    /** The metrics of a case that say something else than its values, with what both say. */
    public static <E extends Examples<E>> List<String> differences(MetricFamily<E> family, E examples, JsonNode values)
            throws LiteralException {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, JsonNode> value : values.properties()) {
            MetricValue ours = value(family, value.getKey(), examples);
            double number = ours.number().orElse(Double.NaN);
            double expected =
                    value.getValue().isTextual() ? Double.NaN : value.getValue().doubleValue();
            boolean same = Double.isNaN(expected)
                    ? Double.isNaN(number)
                    : Math.abs(number - expected) <= RELATIVE * Math.abs(expected) + ABSOLUTE;
            if (!same) {
                differences.add(value.getKey() + " is " + ours + ", not " + value.getValue());
            }
            ValueRange range = type(family, value.getKey()).range();
            if (!Double.isNaN(expected) && !Ranges.holds(range, expected)) {
                differences.add(value.getKey() + " is " + value.getValue() + ", outside of " + range);
            }
        }
        return differences;
    }

    public static <E extends Examples<E>> MetricValue value(MetricFamily<E> family, String metric, E examples)
            throws LiteralException {
        return type(family, metric).metric(MetricText.parse(metric)).of(examples);
    }

    private static <E extends Examples<E>> MetricType<E> type(MetricFamily<E> family, String metric)
            throws LiteralException {
        return family.find(MetricText.parse(metric).name()).orElseThrow();
    }
}
