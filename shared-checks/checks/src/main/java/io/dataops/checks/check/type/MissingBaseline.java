package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.profile.ProfileSource;
import io.dataops.results.Effect;
import java.util.List;
import java.util.Optional;

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

    /**
     * What the suite says of a check that may compare with the baseline; empty where it says nothing.
     *
     * @param against empty when the check compares with data
     * @throws ArgumentException when it says so of a check that compares with something else
     */
    static Optional<Effect> of(Arguments arguments, Optional<ProfileSource> against) {
        Optional<Effect> effect = arguments.find(PARAMETER);
        boolean promoted =
                against.filter(ProfileSource.Promoted.class::isInstance).isPresent();
        if (effect.isPresent() && !promoted) {
            throw new ArgumentException(PARAMETER.name(), "it is about against: baseline, which is not asked for");
        }
        return effect;
    }
}
