package io.dataops.checks.judge;

import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The gate that every data set has without declaring it: it can be read, and no rows are no evidence. */
public final class EvidenceGate {
    private static final List<Measure<Long>> ROWS = List.of(new Measure.Rows());

    private final Binding binding;
    private final Measurements measurements;

    /** Decides on what was found and measured. */
    public EvidenceGate(Binding binding, Measurements measurements) {
        this.binding = binding;
        this.measurements = measurements;
    }

    /** What stands in the way of evidence; empty when nothing does. */
    public Optional<GateDecision> decide(DatasetSpec dataset) {
        String name = dataset.name().value();
        Optional<String> problem = dataset.named().stream()
                .flatMap(column -> binding.column(name, column).stream())
                .findFirst()
                .or(() -> binding.unreadable(name));
        if (problem.isPresent()) {
            return Optional.of(notEvaluated(dataset, Effect.BLOCK, problem.get()));
        }
        Scope scope = new Scope(name, null);
        Optional<String> refusal = measurements.refusal(scope, ROWS);
        if (refusal.isPresent()) {
            String reason = "the rows of " + name + " cannot be counted: " + refusal.get();
            return Optional.of(notEvaluated(dataset, Effect.BLOCK, reason));
        }
        return measurements.in(scope).of(ROWS.get(0)) > 0 ? Optional.empty() : whenEmpty(dataset);
    }

    private static Optional<GateDecision> whenEmpty(DatasetSpec dataset) {
        String reason = "the data set " + dataset.name().value() + " has no row, and no rows are no evidence; write"
                + " when_empty: allow where that is normal";
        return switch (dataset.whenEmpty()) {
            case FAIL -> Optional.of(notEvaluated(dataset, Effect.BLOCK, reason));
            case WARN -> Optional.of(notEvaluated(dataset, Effect.WARN, reason));
            case ALLOW -> Optional.empty();
        };
    }

    private static GateDecision notEvaluated(DatasetSpec dataset, Effect effect, String reason) {
        String name = dataset.name().value();
        return new GateDecision(
                "evidence." + name,
                "evidence",
                name,
                null,
                Decision.NOT_EVALUATED,
                effect,
                reason,
                Map.of(),
                dataset.name().at());
    }
}
