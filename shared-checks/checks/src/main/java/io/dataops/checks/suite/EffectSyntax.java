package io.dataops.checks.suite;

import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.results.Effect;
import java.util.List;

/** Reads {@code fail}, {@code warn} and {@code pass}. */
final class EffectSyntax {
    static final ParameterKind<Effect> KIND = ParameterKind.EFFECT;

    private EffectSyntax() {}

    /** What stops more asks more. */
    static Strictness<Effect> strictness(Effect byDefault) {
        return Strictness.choice(List.of(Effect.NONE, Effect.WARN, Effect.BLOCK), byDefault);
    }
}
