package io.dataops.checks.judge;

import io.dataops.checks.data.DatasetFiles;
import io.dataops.checks.data.FoundDataset;
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

    /** What stands in the way of evidence; empty when nothing does. Decided when nobody reads the data any more. */
    public Optional<GateDecision> decide(FoundDataset found) {
        return unchanged(found).or(() -> evidence(found));
    }

    /** Whether files were written to since they were found; empty when none was. */
    public Optional<GateDecision> unchanged(FoundDataset found) {
        return found.change()
                .map(change -> notEvaluated(
                        found.spec(),
                        Effect.BLOCK,
                        change + " while the data set " + found.name()
                                + " was verified, so nobody knows which rows were"
                                + " measured; verify when nothing writes to it"));
    }

    private Optional<GateDecision> evidence(FoundDataset found) {
        DatasetSpec dataset = found.spec();
        String name = found.name();
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
        if (measurements.in(scope).of(ROWS.get(0)) == 0) {
            return whenEmpty(
                    dataset,
                    "the data set " + name
                            + " has no row, and no rows are no evidence; write when_empty: allow where that"
                            + " is normal");
        }
        return found.blank().isEmpty() ? Optional.empty() : whenEmpty(dataset, blank(found));
    }

    private static String blank(FoundDataset found) {
        return "the data set " + found.name() + " has " + DatasetFiles.blankOnes(found.blank())
                + ", or write when_empty: allow where that is normal";
    }

    private static Optional<GateDecision> whenEmpty(DatasetSpec dataset, String reason) {
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
