package io.dataops.checks.anomaly;

import io.dataops.results.history.HistoryEntry;
import java.time.LocalDate;

/**
 * A number of a build before.
 *
 * @param day in UTC
 * @param leftOut why it does not count; empty when it does
 */
record PastPoint(HistoryEntry entry, LocalDate day, double value, String leftOut) {
    boolean counts() {
        return leftOut.isEmpty();
    }
}
