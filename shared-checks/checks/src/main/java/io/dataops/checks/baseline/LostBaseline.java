package io.dataops.checks.baseline;

import io.dataops.results.baseline.BaselineState;
import io.dataops.results.history.History;
import io.dataops.results.history.HistoryEntry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What history knows of a baseline that is not there: when the last build had one, somebody has removed it, and that is no
 * time before the first promotion.
 *
 * @param history of the project
 * @param branch that is built; null when unknown
 */
public record LostBaseline(History history, @Nullable String branch) {
    /**
     * What was found, unless it is nothing and should be something.
     *
     * @param location what people call the place where the baseline is missing
     */
    public BaselineState after(BaselineState found, String location) {
        return found instanceof BaselineState.Absent
                ? lastComparison()
                        .<BaselineState>map(entry -> lost(entry, location))
                        .orElse(found)
                : found;
    }

    /** A branch without builds goes by those of the others. */
    private Optional<HistoryEntry> lastComparison() {
        return history.onBranch(branch).newest().or(history::newest).filter(entry -> entry.promoted() != null);
    }

    private static BaselineState.Unusable lost(HistoryEntry entry, String location) {
        return new BaselineState.Unusable("the baseline " + location + " is gone: the build of "
                + entry.run().started() + " was compared with one; bring it back, or promote anew and say why");
    }
}
