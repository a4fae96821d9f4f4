package io.jenkins.plugins.dataops.waiver;

import io.dataops.results.Waiver;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.recording.Policies;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.WaivableSubjects;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What somebody wrote to have a miss accepted, before it is known to make sense. */
record WaiverForm(String subject, String reason, String until) {
    private static final int MAX_REASON = 500;

    /**
     * The waiver that the form asks for.
     *
     * @throws IllegalArgumentException if it makes no sense; the message says what would
     */
    Waiver read(Recording recording, Policies policies, String by, LocalDate today) {
        String objection = WaivableSubjects.objection(recording, policies, subject.strip());
        require(objection.isEmpty(), objection);
        require(isVisible(subject) && isVisible(reason), "a waiver cannot hold characters that are not visible");
        require(!reason.isBlank(), "a waiver needs a reason");
        require(reason.strip().length() <= MAX_REASON, "a reason has at most " + MAX_REASON + " characters");
        LocalDate last = date();
        require(!last.isBefore(today), "the last day " + last + " is over; write " + today + " or a later one");
        require(
                !last.isAfter(today.plusYears(1)),
                "the last day " + last + " is too far away; write " + today.plusYears(1) + " or an earlier one");
        return new Waiver(subject.strip(), by, reason.strip(), last);
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(until.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + until + "' is no date; write one such as 2026-12-31", e);
        }
    }

    /** Other characters have no place in {@code build.xml}, which could never be saved again. */
    private static boolean isVisible(String text) {
        return Visible.text(text).equals(text);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
