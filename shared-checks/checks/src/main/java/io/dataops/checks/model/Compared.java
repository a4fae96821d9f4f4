package io.dataops.checks.model;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.suite.PredictionsSpec;
import io.dataops.results.ModelEvidence;
import java.util.Optional;

/**
 * What became of a model's baseline.
 *
 * @param side its rows, each beside the candidate's; empty when there is none, or it cannot be compared
 * @param examples its examples; empty like {@code side}
 * @param evidence what the result says of it; empty when the model has no baseline
 */
record Compared<E extends Examples<E>>(
        Optional<Side<E>> side, Optional<E> examples, Optional<ModelEvidence.Baseline> evidence) {
    static <E extends Examples<E>> Compared<E> none() {
        return new Compared<>(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static <E extends Examples<E>> Compared<E> refused(
            PredictionsSpec baseline, Optional<String> fingerprint, String problem) {
        return new Compared<>(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ModelEvidence.Baseline(
                        baseline.location(), fingerprint.orElse(null), null, null, problem)));
    }

    /** Why nothing is compared, for a gate that wants to. */
    String problem() {
        return evidence
                .map(ModelEvidence.Baseline::problem)
                .map(reason -> "there is no baseline to compare with: " + reason)
                .orElse("the model has no baseline");
    }
}
