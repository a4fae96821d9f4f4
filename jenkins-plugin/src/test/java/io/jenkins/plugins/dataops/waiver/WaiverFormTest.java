package io.jenkins.plugins.dataops.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.Waiver;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.testing.Recordings;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WaiverFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Recording recording = Recordings.of(SampleResults.complete());

    private Waiver read(String subject, String reason, String until) {
        return new WaiverForm(subject, reason, until).read(recording, "ops", TODAY);
    }

    @Test
    void aMissIsWaivedWithBlanksAroundEachFieldLeftOut() {
        assertThat(read(" customers.unique.email ", " they are cleaned up ", " 2026-12-31 "))
                .isEqualTo(
                        new Waiver("customers.unique.email", "ops", "they are cleaned up", LocalDate.of(2026, 12, 31)));
    }

    @Test
    void whatDoesNotBlockNeedsNoWaiver() {
        assertThatThrownBy(() -> read("sales.row_count", "why not", "2026-12-31"))
                .hasMessage("nothing with the id 'sales.row_count' blocks this recording");
    }

    @Test
    void aReasonIsNeededAndStaysShort() {
        assertThatThrownBy(() -> read("customers.unique.email", " ", "2026-12-31"))
                .hasMessage("a waiver needs a reason");
        assertThatThrownBy(() -> read("customers.unique.email", "x".repeat(501), "2026-12-31"))
                .hasMessage("a reason has at most 500 characters");
    }

    @Test
    void theLastDayIsADateFromTodayOnWithinAYear() {
        assertThatThrownBy(() -> read("customers.unique.email", "late", "soon"))
                .hasMessage("'soon' is no date; write one such as 2026-12-31");
        assertThatThrownBy(() -> read("customers.unique.email", "late", "2026-11-23"))
                .hasMessage("the last day 2026-11-23 is over; write 2026-11-24 or a later one");
        assertThatThrownBy(() -> read("customers.unique.email", "late", "2027-11-25"))
                .hasMessage("the last day 2027-11-25 is too far away; write 2027-11-24 or an earlier one");
        assertThat(read("customers.unique.email", "late", "2027-11-24").until()).isEqualTo(LocalDate.of(2027, 11, 24));
    }

    @Test
    void charactersThatCouldNotBeStoredAreRefused() {
        assertThatThrownBy(() -> read("customers.unique.email", "late\u0000", "2026-12-31"))
                .hasMessage("a waiver cannot hold characters that are not visible");
        Recording hostile = Recordings.of(SampleResults.hostile());
        assertThatThrownBy(
                        () -> new WaiverForm(SampleResults.HOSTILE, "late", "2026-12-31").read(hostile, "ops", TODAY))
                .hasMessage("a waiver cannot hold characters that are not visible");
    }
}
