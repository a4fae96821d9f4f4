package io.dataops.checks.ratchet;

import io.dataops.results.baseline.BaselineState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The failing rows that a baseline has.
 *
 * @param state the baseline; one whose list of failing rows cannot be understood is unusable
 * @param index the checks it has; none without a baseline, and for a baseline that was promoted without them
 */
record PromotedRows(BaselineState state, KeptIndex index) {
    private static final KeptIndex NONE = new KeptIndex(Map.of());

    static PromotedRows of(BaselineState state) {
        return state.match(new BaselineState.Cases<>() {
            @Override
            public PromotedRows absent(BaselineState.Absent it) {
                return new PromotedRows(it, NONE);
            }

            @Override
            public PromotedRows unusable(BaselineState.Unusable it) {
                return new PromotedRows(it, NONE);
            }

            @Override
            public PromotedRows found(BaselineState.Found it) {
                return read(it);
            }
        });
    }

    private static PromotedRows read(BaselineState.Found found) {
        Optional<Path> file = found.file(KeptIndex.FILE);
        try {
            return new PromotedRows(found, file.isPresent() ? KeptIndex.read(file.get()) : NONE);
        } catch (IOException other) {
            return new PromotedRows(
                    new BaselineState.Unusable("the baseline " + found.location() + " cannot be used: " + KeptIndex.FILE
                            + " was not written by this version of dataops"),
                    NONE);
        }
    }

    Optional<KeptCheck> check(String id) {
        return index.check(id);
    }

    /**
     * The rows that failed then.
     *
     * @param key the columns that tell rows apart now
     */
    FailingRows rows(KeptCheck check, List<String> key) {
        if (check.failing() == 0) {
            return FailingRows.named(RowIdentities.NONE);
        }
        if (check.file().isEmpty()) {
            return FailingRows.onlyCounted(check.failing(), "the baseline does not say which rows failed");
        }
        if (!check.key().equals(key)) {
            return FailingRows.onlyCounted(check.failing(), "the key was another one in the baseline");
        }
        Optional<Path> file = state instanceof BaselineState.Found found
                ? found.file(check.file().get())
                : Optional.empty();
        try {
            return file.isPresent()
                    ? FailingRows.named(new IdentityFile(file.get()).read())
                    : FailingRows.onlyCounted(check.failing(), "the baseline does not say which rows failed");
        } catch (IOException other) {
            return FailingRows.onlyCounted(check.failing(), "the rows of the baseline could not be read");
        }
    }
}
