package io.dataops.checks.model;

import io.dataops.checks.gate.AskedGate;
import io.dataops.checks.suite.ModelSpec;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.suite.ReportedModel;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a model.
 *
 * @param evidence what the result says of it
 * @param readings its metrics
 * @param gates its gates with all that they were told
 * @param decided gates that need no evidence of a metric: that the model could be evaluated, and those that are left out
 * @param slicings the names of the slices that each slicing has made
 */
public record EvaluatedModel(
        ModelEvidence evidence,
        List<MetricReading> readings,
        List<AskedGate> gates,
        List<GateDecision> decided,
        Map<String, List<String>> slicings) {
    public EvaluatedModel {
        slicings = Map.copyOf(slicings);
        readings = List.copyOf(readings);
        gates = List.copyOf(gates);
        decided = List.copyOf(decided);
    }

    /** A model that was not cut into slices. */
    EvaluatedModel(
            ModelEvidence evidence, List<MetricReading> readings, List<AskedGate> gates, List<GateDecision> decided) {
        this(evidence, readings, gates, decided, Map.of());
    }

    /** The same model, cut into slices. */
    EvaluatedModel cut(Map<String, List<String>> made) {
        return new EvaluatedModel(evidence, readings, gates, decided, made);
    }

    /**
     * A model that nobody looked at.
     *
     * @param reason whose wish that was
     */
    public static EvaluatedModel leftOut(ModelSpec model, String reason) {
        String task = model.match(new ModelSpec.Cases<>() {
            @Override
            public String predicted(PredictedModel<?> it) {
                return it.type().task().toString();
            }

            @Override
            public String reported(ReportedModel it) {
                return ReportedEvaluation.TASK;
            }
        });
        return new EvaluatedModel(
                notEvaluated(model.name().value(), task, model.location(), null, reason),
                List.of(),
                List.of(),
                List.of());
    }

    /** What the result says of a model of whose rows nothing is known. */
    static ModelEvidence notEvaluated(
            String name, String task, String source, ModelEvidence.@Nullable CommandRun command, String reason) {
        return new ModelEvidence(
                name, task, source, null, List.of(), null, null, null, null, command, List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), reason);
    }

    /** The same with more decisions. */
    public EvaluatedModel with(List<GateDecision> more) {
        return new EvaluatedModel(
                evidence,
                readings,
                gates,
                Stream.concat(decided.stream(), more.stream()).toList(),
                slicings);
    }
}
