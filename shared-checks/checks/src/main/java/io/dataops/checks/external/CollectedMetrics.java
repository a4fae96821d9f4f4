package io.dataops.checks.external;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.metric.MetricValue;
import io.dataops.results.literal.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects the metrics of one file, each name once, in the order in which they come. */
final class CollectedMetrics {
    private final String shownAs;
    private final Map<String, MetricValue> metrics = new LinkedHashMap<>();
    private final List<String> notNumbers = new ArrayList<>();

    /**
     * @param shownAs the file as messages name it
     */
    CollectedMetrics(String shownAs) {
        this.shownAs = shownAs;
    }

    /** Every member of an object. */
    void addAll(JsonNode object) throws MetricsFileException {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            add(member.getKey(), member.getValue());
        }
    }

    /** A value of JSON, which is no metric when it is neither a number nor null. */
    void add(String name, JsonNode value) throws MetricsFileException {
        if (value.isNull()) {
            add(name, MetricValue.undefined("the file says null"));
        } else if (value.isNumber()) {
            add(name, value(value.doubleValue()));
        } else {
            notNumbers.add(name);
        }
    }

    void add(String name, MetricValue value) throws MetricsFileException {
        if (metrics.putIfAbsent(name, value) != null) {
            throw failure("has the metric " + Quoted.text(name) + " twice");
        }
    }

    /** A number as Python writes it, where NaN and infinity are no values of a metric. */
    static MetricValue value(double number) {
        return Double.isFinite(number) ? MetricValue.defined(number) : MetricValue.undefined("the file says " + number);
    }

    /** Why the file cannot be used: its name, and what follows. */
    MetricsFileException failure(String what) {
        return new MetricsFileException(shownAs + " " + what);
    }

    /**
     * All of them.
     *
     * @throws MetricsFileException when there is none
     */
    MetricsFile file(Fingerprint fingerprint) throws MetricsFileException {
        if (metrics.isEmpty()) {
            String others = notNumbers.stream().map(Quoted::text).collect(Collectors.joining(", "));
            throw failure("has no metric" + (others.isEmpty() ? "" : "; these are no numbers: " + others));
        }
        List<ReportedMetric> reported = metrics.entrySet().stream()
                .map(metric -> new ReportedMetric(metric.getKey(), metric.getValue()))
                .toList();
        return new MetricsFile(reported, notNumbers, fingerprint);
    }
}
