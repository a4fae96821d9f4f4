package io.dataops.checks.baseline;

import io.dataops.results.baseline.BaselineState;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a verification is compared with, and what it leaves to be compared with.
 *
 * @param state the promoted baseline, or why there is none
 * @param promotable an empty folder for what a promotion would keep; empty when nothing is to be left
 */
public record BaselineUse(BaselineState state, Optional<Path> promotable) {
    /** Nothing was promoted, and nothing can be afterwards. */
    public static BaselineUse none() {
        return new BaselineUse(new BaselineState.Absent(), Optional.empty());
    }
}
