package io.dataops.checks.baseline;

import io.dataops.results.BaselineEvidence;
import io.dataops.results.baseline.BaselineState;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a verification is compared with, and what it leaves to be compared with.
 *
 * @param state the promoted baseline, or why there is none
 * @param promotable an empty folder for what a promotion would keep; empty when nothing is to be left
 */
public record BaselineUse(BaselineState state, Optional<Path> promotable) {
    /** What results say of it; null when nothing was ever promoted. */
    public @Nullable BaselineEvidence evidence() {
        Optional<BaselineEvidence> evidence = state.match(new BaselineState.Cases<>() {
            @Override
            public Optional<BaselineEvidence> absent(BaselineState.Absent it) {
                return Optional.empty();
            }

            @Override
            public Optional<BaselineEvidence> unusable(BaselineState.Unusable it) {
                return Optional.of(BaselineEvidence.unusable(it.reason()));
            }

            @Override
            public Optional<BaselineEvidence> found(BaselineState.Found it) {
                return Optional.of(BaselineEvidence.found(it.location(), it.record()));
            }
        });
        return evidence.orElse(null);
    }

    /** Nothing was promoted, and nothing can be afterwards. */
    public static BaselineUse none() {
        return new BaselineUse(new BaselineState.Absent(), Optional.empty());
    }
}
