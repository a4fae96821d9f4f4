package io.dataops.checks.model;

import io.dataops.checks.gate.AskedGate;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import java.util.List;

/**
 * What was found out about a model.
 *
 * @param evidence what the result says of it
 * @param readings its metrics
 * @param gates its gates with all that they were told
 * @param decided gates that hold without being declared, such as that the model could be evaluated at all
 */
public record EvaluatedModel(
        ModelEvidence evidence, List<MetricReading> readings, List<AskedGate> gates, List<GateDecision> decided) {
    public EvaluatedModel {
        readings = List.copyOf(readings);
        gates = List.copyOf(gates);
        decided = List.copyOf(decided);
    }
}
