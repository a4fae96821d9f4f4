package io.dataops.checks.baseline;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.NamedMetric;
import io.dataops.checks.suite.GateRule;
import io.dataops.checks.suite.GateSpec;
import io.dataops.checks.suite.ModelSpec;
import io.dataops.checks.suite.OperationMetric;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.suite.ReportedModel;
import io.dataops.results.MetricReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which way the metrics of a suite's models get better. */
final class MetricDirections {
    private final Map<Subject, Direction> known = new HashMap<>();

    MetricDirections(List<ModelSpec> models) {
        models.forEach(this::add);
    }

    private record Subject(String model, String signature) {}

    private void add(ModelSpec model) {
        String name = model.name().value();
        model.match(new ModelSpec.Cases<>() {
            @Override
            public Map<Subject, Direction> predicted(PredictedModel<?> it) {
                it.metrics().forEach(metric -> add(name, metric));
                for (OperationMetric metric : OperationMetric.values()) {
                    known.put(new Subject(name, metric.signature()), metric.direction());
                }
                return known;
            }

            /** A metrics file says nothing of directions; gates that bound a loss do. */
            @Override
            public Map<Subject, Direction> reported(ReportedModel it) {
                it.gates().stream()
                        .filter(gate ->
                                gate.rule() instanceof GateRule.NotWorse || gate.rule() instanceof GateRule.NearAnchor)
                        .map(GateSpec::metric)
                        .forEach(metric -> known.put(new Subject(name, metric.name()), metric.direction()));
                return known;
            }
        });
    }

    private void add(String model, NamedMetric<?> metric) {
        known.put(new Subject(model, metric.metric().signature()), metric.type().direction());
    }

    /** {@link Direction#NEITHER} when the suite does not have the metric, too. */
    Direction of(MetricReading reading) {
        return known.getOrDefault(new Subject(reading.model(), reading.signature()), Direction.NEITHER);
    }
}
