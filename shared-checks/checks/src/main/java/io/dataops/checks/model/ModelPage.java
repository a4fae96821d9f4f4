package io.dataops.checks.model;

import io.dataops.checks.gate.AskedGate;
import io.dataops.checks.gate.GateEvidence;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.suite.GateSpec;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.task.Pictures;
import io.dataops.checks.yaml.Located;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes down what was found out about a model. */
final class ModelPage<E extends Examples<E>> {
    private final PredictedModel<E> model;
    private final Surroundings surroundings;
    private final String name;

    ModelPage(PredictedModel<E> model, Surroundings surroundings) {
        this.model = model;
        this.surroundings = surroundings;
        name = model.name().value();
    }

    EvaluatedModel evaluated(
            ReadRows<E> rows,
            List<ModelEvidence.SliceRows> slices,
            WeakSpots.Found weak,
            List<MetricReading> readings,
            List<AskedGate> gates) {
        Pictures own = rows.roles().pictures(rows.examples());
        Pictures pictures = rows.compared()
                .examples()
                .map(baseline -> own.beside(rows.roles().pictures(baseline)))
                .orElse(own);
        TestSetLooks.SoFar looks = new TestSetLooks(model, surroundings.tools()).count(rows.judged());
        List<String> notes = new ArrayList<>(rows.taken().notes());
        model.metrics()
                .forEach(metric -> metric.metric().notes(rows.examples()).stream()
                        .map(note -> metric.name() + ": " + note)
                        .forEach(notes::add));
        looks.note().ifPresent(notes::add);
        rows.notKept().ifPresent(notes::add);
        notes.addAll(weak.notes());
        if (rows.compared().isIdentical()) {
            notes.add(
                    "every prediction is that of the baseline: the model was compared with itself, or changed nothing");
        }
        ModelEvidence evidence = new ModelEvidence(
                name,
                model.type().task().toString(),
                surroundings.candidate(model).location(),
                (long) rows.examples().rows(),
                pictures.matrices().stream()
                        .findFirst()
                        .map(ModelEvidence.ConfusionMatrix::classes)
                        .orElse(List.of()),
                rows.roles().positiveClass().orElse(null),
                rows.compared().evidence().orElse(null),
                looks.testSet().orElse(null),
                rows.scoring().map(ScoringRun::evidence).orElse(null),
                surroundings.command(model).map(FinishedCommand::evidence).orElse(null),
                slices,
                pictures.curves(),
                pictures.matrices(),
                pictures.thresholds(),
                weak.slices(),
                notes,
                null);
        return new EvaluatedModel(
                evidence, readings, gates, looks.wornOut().stream().toList());
    }

    EvaluatedModel notEvaluated(String reason) {
        ModelEvidence evidence = EvaluatedModel.notEvaluated(
                name,
                model.type().task().toString(),
                surroundings.candidate(model).location(),
                surroundings.command(model).map(FinishedCommand::evidence).orElse(null),
                reason);
        List<AskedGate> gates = new ArrayList<>();
        model.gates()
                .forEach(gate -> gates.add(
                        unasked(gate, gate.metric().name(), gate.metric().type().direction(), reason)));
        model.operationGates()
                .forEach(gate -> gates.add(
                        unasked(gate, gate.metric().toString(), gate.metric().direction(), reason)));
        return new EvaluatedModel(evidence, List.of(), gates, List.of(unevaluated(model.name(), reason)));
    }

    private AskedGate unasked(GateSpec<?> gate, String metric, Direction direction, String reason) {
        return new AskedGate(
                gate,
                name,
                metric,
                direction,
                "the baseline",
                model.minSupport(),
                List.of(new GateEvidence.Absent(null, reason)));
    }

    /** The gate that every model has without declaring it: it could be evaluated. */
    static GateDecision unevaluated(Located<String> model, String reason) {
        return new GateDecision(
                "evidence." + model.value(),
                "evidence",
                model.value(),
                null,
                Decision.NOT_EVALUATED,
                Effect.BLOCK,
                "the model " + model.value() + " cannot be evaluated: " + reason,
                Map.of(),
                model.at());
    }
}
