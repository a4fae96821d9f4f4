package io.dataops.maven;

import io.dataops.checks.anomaly.KnownHistory;
import io.dataops.checks.baseline.LostBaseline;
import io.dataops.checks.suite.Suite;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.history.HistoryStore;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the history of a project tells a new build.
 *
 * @param store where it is kept; empty when none is
 * @param project as the history knows it
 */
record PastBuilds(Optional<HistoryStore> store, String project) {
    /** Builds before, where a suite looks at them. */
    KnownHistory of(Suite suite) {
        if (!suite.looksAtHistory() || store.isEmpty()) {
            return new KnownHistory.Off();
        }
        try {
            return new KnownHistory.Read(store.get().read(project));
        } catch (IOException unreadable) {
            return new KnownHistory.Unreadable(Objects.requireNonNullElse(
                    unreadable.getMessage(), unreadable.getClass().getSimpleName()));
        }
    }

    /**
     * The baseline to compare with; or that it is lost, when it is looked for in the sources and the builds before had one.
     *
     * @param asked the value of {@code dataops.baseline}; null when it is not set
     * @param branch that is built; null when unknown
     */
    BaselineState baseline(BaselineFinder finder, @Nullable String asked, @Nullable String branch) throws IOException {
        BaselineState found = finder.find(asked);
        boolean mayBeLost = found instanceof BaselineState.Absent && finder.looksInSources(asked);
        if (store.isEmpty() || !mayBeLost) {
            return found;
        }
        try {
            return new LostBaseline(store.get().read(project), branch)
                    .after(found, finder.inSources().location());
        } catch (IOException unreadable) {
            // verify writes to the same history, and says what is wrong with it without hiding the verdict.
            return found;
        }
    }
}
