package io.dataops.results;

import org.jspecify.annotations.Nullable;

/**
 * What a check found when it ran, or why it could not.
 *
 * @param message one sentence with the numbers, or the reason of an error or a skip
 * @param observed the measured value as text at full precision, or null when nothing was measured
 * @param considered rows the check looked at; null for a check that counts no rows, and when nothing was measured
 * @param failing rows that do not meet it; null like {@code considered}, but a query that returns failing rows has them
 *     alone
 * @param nulls rows left out because a value is null; null like {@code considered}
 * @param samples some failing rows, or null when there are none to show
 * @param sql a query that shows the failing rows or the value again, or null when the engine has none
 */
public record Finding(
        String message,
        @Nullable String observed,
        @Nullable Long considered,
        @Nullable Long failing,
        @Nullable Long nulls,
        @Nullable Samples samples,
        @Nullable String sql) {

    /** A finding without measurements: the reason of an error or a skip. */
    public static Finding reason(String message) {
        return new Finding(message, null, null, null, null, null, null);
    }
}
