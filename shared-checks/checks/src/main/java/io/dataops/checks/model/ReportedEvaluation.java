package io.dataops.checks.model;

import io.dataops.checks.external.MetricsFile;
import io.dataops.checks.external.MetricsFileException;
import io.dataops.checks.external.ReportedMetric;
import io.dataops.checks.gate.AskedGate;
import io.dataops.checks.gate.GateEvidence;
import io.dataops.checks.literal.NearestName;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.suite.GateRule;
import io.dataops.checks.suite.GateSpec;
import io.dataops.checks.suite.ReportedModel;
import io.dataops.checks.suite.ToolMetric;
import io.dataops.checks.yaml.Located;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.literal.Quoted;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Judges a model by metrics that another tool has computed. Nothing is known of the rows behind them. */
final class ReportedEvaluation {
    static final String TASK = "reported";

    private final ReportedModel model;
    private final Surroundings surroundings;

    ReportedEvaluation(ReportedModel model, Surroundings surroundings) {
        this.model = model;
        this.surroundings = surroundings;
    }

    EvaluatedModel evaluate() {
        try {
            surroundings.refuseFailedCommand(model);
            MetricsFile file = read(model.file());
            Optional<Baseline> baseline = model.baseline().map(this::baseline);
            Map<String, MetricValue> others = baseline.map(Baseline::values).orElse(Map.of());
            Map<String, MetricValue> values = values(file);
            List<MetricReading> readings = values.entrySet().stream()
                    .map(metric -> reading(
                            metric.getKey(), metric.getValue(), Optional.ofNullable(others.get(metric.getKey()))))
                    .toList();
            List<AskedGate> gates = model.gates().stream()
                    .map(gate -> asked(gate, evidence(gate, values, others, baseline)))
                    .toList();
            return new EvaluatedModel(evidence(baseline, null), readings, gates, List.of());
        } catch (NotEvaluatedException refused) {
            return new EvaluatedModel(
                    evidence(Optional.empty(), refused.reason()),
                    List.of(),
                    model.gates().stream()
                            .map(gate -> asked(gate, new GateEvidence.Absent(null, refused.reason())))
                            .toList(),
                    List.of(ModelPage.unevaluated(model.name(), refused.reason())));
        }
    }

    private record Baseline(ModelEvidence.Baseline evidence, Map<String, MetricValue> values) {}

    private MetricsFile read(Located<String> written) throws NotEvaluatedException {
        Path path = surroundings.tools().base().resolve(written.value());
        try {
            return model.format().isPresent()
                    ? MetricsFile.read(path, written.value(), model.format().get())
                    : MetricsFile.read(path, written.value());
        } catch (MetricsFileException refused) {
            throw new NotEvaluatedException(written.at() + ": " + refused.getMessage());
        }
    }

    private Baseline baseline(Located<String> written) {
        try {
            MetricsFile file = read(written);
            return new Baseline(
                    new ModelEvidence.Baseline(
                            written.value(), file.fingerprint().toString(), null, null, null, null),
                    values(file));
        } catch (NotEvaluatedException refused) {
            return new Baseline(
                    new ModelEvidence.Baseline(written.value(), null, null, null, null, refused.reason()), Map.of());
        }
    }

    private static Map<String, MetricValue> values(MetricsFile file) {
        Map<String, MetricValue> values = new LinkedHashMap<>();
        for (ReportedMetric metric : file.metrics()) {
            values.put(metric.name(), metric.value());
        }
        return values;
    }

    private MetricReading reading(String name, MetricValue value, Optional<MetricValue> other) {
        OptionalDouble number = value.number();
        OptionalDouble baseline = other.map(MetricValue::number).orElse(OptionalDouble.empty());
        return new MetricReading(
                model.name().value(),
                name,
                name,
                null,
                0,
                number.isPresent() ? number.getAsDouble() : null,
                number.isPresent() ? null : reason(value),
                null,
                baseline.isPresent() ? baseline.getAsDouble() : null,
                ReadingDifference.of(number, baseline));
    }

    private static String reason(MetricValue value) {
        return ((MetricValue.Undefined) value).reason();
    }

    private GateEvidence evidence(
            GateSpec<ToolMetric> gate,
            Map<String, MetricValue> values,
            Map<String, MetricValue> others,
            Optional<Baseline> baseline) {
        String name = gate.metric().name();
        MetricValue value = values.get(name);
        if (value == null) {
            return new GateEvidence.Absent(null, unknown(name, model.file().value(), values));
        }
        if (gate.rule() instanceof GateRule.Value) {
            return new GateEvidence.Measured(null, 0, 0, value, Optional.empty(), Optional.empty());
        }
        MetricValue other = others.get(name);
        if (other == null) {
            String reason = baseline.map(Baseline::evidence)
                    .flatMap(it -> Optional.ofNullable(it.problem()))
                    .orElseGet(() -> unknown(name, "the baseline", others));
            return new GateEvidence.NoRival(null, 0, value, "there is no baseline to compare with: " + reason);
        }
        return new GateEvidence.Measured(null, 0, 0, value, Optional.of(other), Optional.empty());
    }

    private static String unknown(String name, String where, Map<String, MetricValue> known) {
        return where + " has no metric " + Quoted.text(name)
                + NearestName.to(name, known.keySet())
                        .map(nearest -> "; did you mean " + Quoted.text(nearest) + "?")
                        .orElse("; it has " + String.join(", ", known.keySet()));
    }

    private AskedGate asked(GateSpec<ToolMetric> gate, GateEvidence evidence) {
        return new AskedGate(
                gate,
                model.name().value(),
                gate.metric().name(),
                gate.metric().direction(),
                "the baseline",
                0,
                List.of(evidence));
    }

    private ModelEvidence evidence(Optional<Baseline> baseline, @Nullable String problem) {
        return new ModelEvidence(
                model.name().value(),
                TASK,
                model.file().value(),
                null,
                List.of(),
                null,
                baseline.map(Baseline::evidence).orElse(null),
                null,
                null,
                surroundings.command(model).map(FinishedCommand::evidence).orElse(null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                problem);
    }
}
