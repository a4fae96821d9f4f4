package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.MetricValue.Defined;
import io.dataops.checks.metric.MetricValue.Undefined;
import io.dataops.results.literal.LiteralException;
import java.util.List;
import java.util.stream.Stream;

/** Metrics as a suite writes them. */
final class Metrics {
    /** One of each type, with a second form where a type has several. */
    static final List<String> ALL = Stream.concat(
                    BinaryMetrics.FAMILY.types().stream().map(MetricType::example),
                    Stream.of(
                            "recall",
                            "precision",
                            "recall@precision>=0.5",
                            "accuracy(threshold=0.3)",
                            "ece(strategy=mass)",
                            "equalized_odds_difference(by=region, aggregate=mean)"))
            .toList();

    private Metrics() {}

    static Metric<BinaryExamples> metric(String written) {
        try {
            MetricText text = MetricText.parse(written);
            return BinaryMetrics.FAMILY.find(text.name()).orElseThrow().metric(text);
        } catch (LiteralException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /** The value as text: a number, or {@code undefined: } and the reason. */
    static String of(String written, BinaryExamples examples) {
        return text(metric(written).of(examples));
    }

    static String text(MetricValue value) {
        return value.match(new MetricValue.Cases<>() {
            @Override
            public String defined(Defined it) {
                return String.valueOf(it.value());
            }

            @Override
            public String undefined(Undefined it) {
                return "undefined: " + it.reason();
            }
        });
    }
}
