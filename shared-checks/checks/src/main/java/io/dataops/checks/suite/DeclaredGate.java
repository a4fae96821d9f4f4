package io.dataops.checks.suite;

import io.dataops.results.SourcePosition;

/**
 * A gate of a model, whatever its metric is made of.
 *
 * @param id stable over runs and unique in the suite
 * @param kind of its rule in the result
 * @param subject the model and the metric, such as {@code churn.roc_auc}
 * @param at where the suite declares it
 */
public record DeclaredGate(String id, String kind, String subject, SourcePosition at) {
    static DeclaredGate of(ModelSpec model, GateSpec<?> gate, String metric) {
        return new DeclaredGate(gate.id(), gate.rule().kind(), model.name().value() + "." + metric, gate.at());
    }
}
