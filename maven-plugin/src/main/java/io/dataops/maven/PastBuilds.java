package io.dataops.maven;

import io.dataops.checks.anomaly.KnownHistory;
import io.dataops.checks.baseline.LostBaseline;
import io.dataops.checks.suite.Suite;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.history.HistoryStore;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * What the history of a project tells a new build.
 *
 * @param store where it is kept; empty when none is
 * @param project as the history knows it
 */
record PastBuilds(Optional<HistoryStore> store, String project, Log log) {
    /** Builds before, where a suite looks at them. */
    KnownHistory of(Suite suite) {
        if (!suite.looksAtHistory() || store.isEmpty()) {
            return new KnownHistory.Off();
        }
        try {
            return new KnownHistory.Read(store.get().read(project));
        } catch (IOException unreadable) {
            log.debug(unreadable);
            return new KnownHistory.Unreadable(Objects.requireNonNullElse(
                    unreadable.getMessage(), unreadable.getClass().getSimpleName()));
        }
    }

    /**
     * The state of a baseline in the sources; or that it is lost, when the builds before had one.
     *
     * @param found what is there now
     * @param place of the baseline, for people
     * @param branch that is built; null when unknown
     */
    BaselineState remember(BaselineState found, String place, @Nullable String branch) {
        if (store.isEmpty()) {
            return found;
        }
        try {
            return new LostBaseline(store.get().read(project), branch).after(found, place);
        } catch (IOException unreadable) {
            // verify writes to the same history, and says what is wrong with it without hiding the verdict.
            log.debug(unreadable);
            return found;
        }
    }
}
