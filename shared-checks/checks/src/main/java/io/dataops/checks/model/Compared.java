package io.dataops.checks.model;

import io.dataops.checks.baseline.NoBaseline;
import io.dataops.checks.metric.Examples;
import io.dataops.results.ModelEvidence;
import java.util.Optional;

/**
 * What became of a model's baseline.
 *
 * @param examples its examples, each beside the candidate's; empty when there is none, or it cannot be compared
 * @param costs what running it cost
 * @param evidence what the result says of it; empty when the model has no baseline
 * @param missing why nothing is compared; empty when the examples are there
 */
record Compared<E extends Examples<E>>(
        Optional<E> examples, Costs costs, Optional<ModelEvidence.Baseline> evidence, Optional<NoBaseline> missing) {
    static <E extends Examples<E>> Compared<E> without(Costs costs, NoBaseline why) {
        return new Compared<E>(Optional.empty(), costs, Optional.empty(), Optional.of(why));
    }

    static <E extends Examples<E>> Compared<E> refused(Origin baseline, Costs costs, NoBaseline why) {
        return new Compared<E>(
                Optional.empty(),
                costs,
                Optional.of(new ModelEvidence.Baseline(
                        baseline.location(), baseline.fingerprint().orElse(null), null, null, null, why.reason())),
                Optional.of(why));
    }

    /** Whether every prediction is that of the baseline. */
    boolean isIdentical() {
        return evidence.map(ModelEvidence.Baseline::changed)
                .filter(changed -> changed == 0)
                .isPresent();
    }
}
