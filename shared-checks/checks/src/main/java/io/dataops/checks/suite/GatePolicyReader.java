package io.dataops.checks.suite;

import io.dataops.results.Effect;
import java.util.Optional;

/** Reads what follows from the answers of a gate. */
final class GatePolicyReader {
    private GatePolicyReader() {}

    static GatePolicy read(Keys keys, GateRule rule) {
        // Too good to be true is a reason to look, not a reason to stop.
        Effect onFail = rule instanceof GateRule.NotTooGood ? Effect.WARN : Effect.BLOCK;
        Optional<Effect> inconclusive = keys.find(GateKeys.ON_INCONCLUSIVE);
        Optional<Effect> undefined = keys.find(GateKeys.ON_UNDEFINED);
        Optional<Effect> baseline = keys.find(GateKeys.ON_MISSING_BASELINE);
        return new GatePolicy(
                keys.find(GateKeys.ON_FAIL).orElse(onFail),
                inconclusive.orElse(Effect.BLOCK),
                inconclusive.orElse(Effect.WARN),
                undefined.orElse(Effect.BLOCK),
                undefined.orElse(Effect.WARN),
                keys.find(GateKeys.ON_SMALL_SLICE).orElse(Effect.WARN),
                baseline.orElse(Effect.WARN),
                baseline.orElse(Effect.BLOCK));
    }
}
