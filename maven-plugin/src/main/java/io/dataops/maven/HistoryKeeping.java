package io.dataops.maven;

import io.dataops.results.VerificationResult;
import io.dataops.results.history.HistoryEntry;
import io.dataops.results.history.HistoryStore;
import io.dataops.results.history.Retention;
import io.dataops.results.literal.DurationLiteral;
import io.dataops.results.literal.LiteralException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds results to a history.
 *
 * @param store empty when no history is wanted
 */
record HistoryKeeping(Optional<HistoryStore> store, Retention retention) {
    static HistoryKeeping of(Optional<HistoryStore> store, int keep, @Nullable String maxAge)
            throws ParameterException {
        int least = AtLeast.of(1, "dataops.historyKeep", keep);
        try {
            return new HistoryKeeping(
                    store, new Retention(least, maxAge == null ? null : DurationLiteral.parse(maxAge)));
        } catch (LiteralException refused) {
            throw new ParameterException("dataops.historyMaxAge: " + refused.getMessage());
        }
    }

    /** Adds a result. Answers why that could not be done rather than throw it, so that nothing hides the verdict. */
    Optional<String> keep(VerificationResult result) {
        try {
            if (store.isPresent()) {
                store.get().append(HistoryEntry.of(result), retention);
            }
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of("this build is missing in the history: " + refused.getMessage());
        }
    }
}
