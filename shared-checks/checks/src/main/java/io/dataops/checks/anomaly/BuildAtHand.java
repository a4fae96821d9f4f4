package io.dataops.checks.anomaly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The build whose numbers are judged.
 *
 * @param branch null when unknown
 * @param commit null when unknown
 * @param build on its CI server; null outside CI
 * @param data fingerprint of all its data; null when some could not be read
 */
public record BuildAtHand(
        Instant started,
        @Nullable String branch,
        @Nullable String commit,
        @Nullable String build,
        @Nullable String data) {
    LocalDate day() {
        return dayOf(started);
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
