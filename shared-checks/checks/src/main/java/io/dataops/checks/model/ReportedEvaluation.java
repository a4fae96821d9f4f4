package io.dataops.checks.model;

import io.dataops.checks.baseline.NoBaseline;
import io.dataops.checks.baseline.PromotedModel;
import io.dataops.checks.baseline.Sought;
import io.dataops.checks.external.MetricsFile;
import io.dataops.checks.external.MetricsFileException;
import io.dataops.checks.external.ReportedMetric;
import io.dataops.checks.gate.AskedGate;
import io.dataops.checks.gate.GateEvidence;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.suite.GateRule;
import io.dataops.checks.suite.GateSpec;
import io.dataops.checks.suite.ReportedModel;
import io.dataops.checks.suite.ToolMetric;
import io.dataops.checks.yaml.Located;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.literal.NearestName;
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
            Baseline baseline = model.baseline().map(this::named).orElseGet(this::promoted);
            Map<String, MetricValue> values = values(file);
            List<MetricReading> readings = values.entrySet().stream()
                    .map(metric -> reading(
                            metric.getKey(),
                            metric.getValue(),
                            Optional.ofNullable(baseline.values().get(metric.getKey()))))
                    .toList();
            List<AskedGate> gates = model.gates().stream()
                    .map(gate -> asked(gate, rival(gate), evidence(gate, values, baseline)))
                    .toList();
            return new EvaluatedModel(evidence(baseline.evidence(), null), readings, gates, List.of());
        } catch (NotEvaluatedException refused) {
            return new EvaluatedModel(
                    evidence(Optional.empty(), refused.reason()),
                    List.of(),
                    model.gates().stream()
                            .map(gate -> asked(gate, "the baseline", new GateEvidence.Absent(null, refused.reason())))
                            .toList(),
                    List.of(ModelPage.unevaluated(model.name(), refused.reason())));
        }
    }

    /**
     * What the values are compared with.
     *
     * @param evidence for the result; empty when there is nothing
     * @param missing why there are no values; empty when there are
     */
    private record Baseline(
            Optional<ModelEvidence.Baseline> evidence, Map<String, MetricValue> values, Optional<NoBaseline> missing) {}

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

    private Baseline named(Located<String> written) {
        try {
            MetricsFile file = read(written);
            return new Baseline(
                    Optional.of(new ModelEvidence.Baseline(
                            written.value(), file.fingerprint().toString(), null, null, null, null)),
                    values(file),
                    Optional.empty());
        } catch (NotEvaluatedException refused) {
            return without(written.value(), NoBaseline.unusable(refused.reason()));
        }
    }

    private static Baseline without(String source, NoBaseline why) {
        return new Baseline(
                Optional.of(new ModelEvidence.Baseline(source, null, null, null, null, why.reason())),
                Map.of(),
                Optional.of(why));
    }

    private Baseline promoted() {
        return surroundings.promoted().model(model.name().value(), TASK).match(new Sought.Cases<>() {
            @Override
            public Baseline there(PromotedModel it) {
                Map<String, MetricValue> values = new LinkedHashMap<>();
                it.readings().forEach(reading -> values.put(reading.signature(), PromotedValue.of(reading)));
                return new Baseline(
                        Optional.of(new ModelEvidence.Baseline(
                                it.origin().source(), it.origin().fingerprint(), null, null, null, null)),
                        values,
                        Optional.empty());
            }

            @Override
            public Baseline missing(NoBaseline why) {
                return why.cause() == NoBaseline.Cause.NOTHING_PROMOTED
                        ? new Baseline(Optional.empty(), Map.of(), Optional.of(why))
                        : without("the promoted baseline", why);
            }
        });
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

    private GateEvidence evidence(GateSpec<ToolMetric> gate, Map<String, MetricValue> values, Baseline baseline) {
        String name = gate.metric().name();
        MetricValue value = values.get(name);
        if (value == null) {
            return new GateEvidence.Absent(null, unknown(name, model.file().value(), values));
        }
        if (gate.rule() instanceof GateRule.Value) {
            return new GateEvidence.Measured(null, 0, 0, value, Optional.empty(), Optional.empty());
        }
        if (gate.rule() instanceof GateRule.NearAnchor) {
            return anchors().evidence(name, name, new AnchorComparison.Measured(null, 0, 0, value));
        }
        MetricValue other = baseline.values().get(name);
        if (other == null) {
            NoBaseline missing = baseline.missing()
                    .orElseGet(() -> NoBaseline.unusable(unknown(name, "the baseline", baseline.values())));
            return new GateEvidence.NoRival(null, 0, value, missing.cause(), missing.sentence());
        }
        return new GateEvidence.Measured(null, 0, 0, value, Optional.of(other), Optional.empty());
    }

    private AnchorComparison anchors() {
        return new AnchorComparison(surroundings.promoted(), model.name().value());
    }

    private String rival(GateSpec<ToolMetric> gate) {
        String name = gate.metric().name();
        return gate.rule() instanceof GateRule.NearAnchor ? anchors().words(name, name, null) : "the baseline";
    }

    private static String unknown(String name, String where, Map<String, MetricValue> known) {
        return where + " has no metric " + Quoted.text(name)
                + NearestName.to(name, known.keySet())
                        .map(nearest -> "; did you mean " + Quoted.text(nearest) + "?")
                        .orElse("; it has " + String.join(", ", known.keySet()));
    }

    private AskedGate asked(GateSpec<ToolMetric> gate, String rival, GateEvidence evidence) {
        return new AskedGate(
                gate,
                model.name().value(),
                gate.metric().name(),
                gate.metric().direction(),
                rival,
                0,
                List.of(evidence));
    }

    private ModelEvidence evidence(Optional<ModelEvidence.Baseline> baseline, @Nullable String problem) {
        return new ModelEvidence(
                model.name().value(),
                TASK,
                model.file().value(),
                null,
                List.of(),
                null,
                baseline.orElse(null),
                null,
                null,
                surroundings.command(model).map(FinishedCommand::evidence).orElse(null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                notes(),
                problem);
    }

    private List<String> notes() {
        return surroundings.tools().baseline().promotable().isEmpty()
                ? List.of()
                : List.of(
                        "a metrics file has no rows, so a promotion keeps its values, and later ones are compared by the"
                                + " bare numbers");
    }
}
