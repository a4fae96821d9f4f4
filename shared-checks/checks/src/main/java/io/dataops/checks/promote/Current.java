package io.dataops.checks.promote;

import io.dataops.results.baseline.BaselineState;
import java.util.Optional;

/** The two things that matter of the present baseline: what it is, and why it cannot be used. */
final class Current {
    private Current() {}

    static Optional<BaselineState.Found> found(BaselineState state) {
        return state.match(new BaselineState.Cases<>() {
            @Override
            public Optional<BaselineState.Found> absent(BaselineState.Absent it) {
                return Optional.empty();
            }

            @Override
            public Optional<BaselineState.Found> unusable(BaselineState.Unusable it) {
                return Optional.empty();
            }

            @Override
            public Optional<BaselineState.Found> found(BaselineState.Found it) {
                return Optional.of(it);
            }
        });
    }

    static Optional<String> problem(BaselineState state) {
        return state.match(new BaselineState.Cases<>() {
            @Override
            public Optional<String> absent(BaselineState.Absent it) {
                return Optional.empty();
            }

            @Override
            public Optional<String> unusable(BaselineState.Unusable it) {
                return Optional.of(it.reason());
            }

            @Override
            public Optional<String> found(BaselineState.Found it) {
                return Optional.empty();
            }
        });
    }
}
