package io.dataops.checks.check.type;

import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.results.Effect;
import java.util.List;

/** The key that says what it means that there is nothing to compare with. */
final class MissingBaseline {
    static final Parameter<Effect> PARAMETER = Parameter.optional(
                    "on_missing_baseline",
                    ParameterKind.choice(
                            List.of(Effect.BLOCK, Effect.WARN), effect -> effect == Effect.BLOCK ? "fail" : "warn"),
                    "What it means that the baseline has nothing to compare with; by default `warn` as long as nothing was"
                            + " promoted, and `fail` when it is lost, changed, or of other data. What you write holds for"
                            + " both.")
            .with(Strictness.choice(List.of(Effect.WARN, Effect.BLOCK), Effect.BLOCK));

    private MissingBaseline() {}
}
