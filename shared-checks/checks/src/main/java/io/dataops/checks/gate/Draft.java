package io.dataops.checks.gate;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Gap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the making.
 *
 * @param gate whose it is
 * @param slice null for all rows
 * @param answer the numbers
 * @param reached what it says; empty while p-values wait for their family
 */
record Draft(AskedGate gate, @Nullable String slice, Answer answer, Optional<Reached> reached) {
    /**
     * What a gate says.
     *
     * @param because completes the reason of a decision that no numbers explain; empty when they do
     * @param gap what it lacks; null when that is no baseline
     */
    record Reached(
            Decision decision,
            Effect effect,
            String because,
            @Nullable Gap gap) {
        Reached(Decision decision, Effect effect, String because) {
            this(decision, effect, because, null);
        }
    }

    boolean isSlice() {
        return slice != null;
    }

    /**
     * The confidence of the test that blames: of slices, that which the first of the family to be blamed has to reach.
     *
     * @param sure what a statistical method says, which a gate with a confidence has
     */
    double blamingConfidence(Answer.Sure sure) {
        double confidence = gate.spec().rule().confidence().orElseThrow();
        // Of a thousand slices the first may need more than the greatest that is below 1.
        return sure.family() == 1
                ? confidence
                : Math.min(Math.nextDown(1.0), 1 - gate.spec().correction().first(1 - confidence, sure.family()));
    }

    Draft with(Answer other) {
        return new Draft(gate, slice, other, reached);
    }

    Draft reaching(Reached decided) {
        return new Draft(gate, slice, answer, Optional.of(decided));
    }
}
