package io.dataops.results;

import java.time.LocalDate;

/**
 * A decision to accept a miss for a while.
 *
 * @param subject id of the check or gate
 * @param by who decided
 * @param reason why
 * @param until last day on which it counts
 */
public record Waiver(String subject, String by, String reason, LocalDate until) {
    /** Whether it still counts on a day. */
    public boolean counts(LocalDate day) {
        return !until.isBefore(day);
    }
}
