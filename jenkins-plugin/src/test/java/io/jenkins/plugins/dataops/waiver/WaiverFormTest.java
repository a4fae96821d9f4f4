package io.jenkins.plugins.dataops.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dataops.results.Waiver;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.recording.Policies;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.testing.PolicyTexts;
import io.jenkins.plugins.dataops.testing.Recordings;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WaiverFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String SUBJECT = "sales.foreign_key.product_id";
    private static final Recording RECORDING = Recordings.of(SampleResults.complete());

    @Test
    void aMissIsWaivedUntilItsLastDay() {
        assertThat(read(" " + SUBJECT + " ", " known since Monday ", " 2026-11-24 "))
                .isEqualTo(new Waiver(SUBJECT, "somebody", "known since Monday", TODAY));
        assertThat(read(SUBJECT, "known", "2027-11-24").until()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void whatDoesNotBlockNeedsNoWaiver() {
        refused(
                "sales.row_count",
                "known",
                "2026-11-24",
                "nothing with the id 'sales.row_count' blocks this recording");
        refused("", "known", "2026-11-24", "nothing with the id '' blocks this recording");
    }

    @Test
    void whatThePolicyForbidsIsNotWaived() {
        WaiverForm form = new WaiverForm(SUBJECT, "known", "2026-11-24");
        Policies none = PolicyTexts.waivable("the controller", "none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.read(RECORDING, none, "somebody", TODAY))
                .withMessage("the policy does not allow '" + SUBJECT + "' to be waived");
    }

    @Test
    void aReasonIsNeededAndNotTooLong() {
        refused(SUBJECT, " \n", "2026-11-24", "a waiver needs a reason");
        refused(SUBJECT, "x".repeat(501), "2026-11-24", "a reason has at most 500 characters");
        assertThat(read(SUBJECT, "x".repeat(500), "2026-11-24").reason()).hasSize(500);
    }

    @Test
    void theLastDayIsADayBetweenTodayAndAYearAhead() {
        refused(SUBJECT, "known", "", "'' is no date; write one such as 2026-12-31");
        refused(SUBJECT, "known", "tomorrow", "'tomorrow' is no date; write one such as 2026-12-31");
        refused(SUBJECT, "known", "2026-11-23", "the last day 2026-11-23 is over; write 2026-11-24 or a later one");
        refused(
                SUBJECT,
                "known",
                "2027-11-25",
                "the last day 2027-11-25 is too far away; write 2027-11-24 or an earlier one");
    }

    @Test
    void charactersThatCouldNotBeStoredAreRefused() {
        refused(SUBJECT, "known\u0000", "2026-11-24", "a waiver cannot hold characters that are not visible");
        WaiverForm form = new WaiverForm(SampleResults.HOSTILE, "known", "2026-11-24");
        Recording hostile = Recordings.of(SampleResults.hostile());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.read(hostile, Policies.NONE, "somebody", TODAY))
                .withMessage("a waiver cannot hold characters that are not visible");
    }

    private static Waiver read(String subject, String reason, String until) {
        return new WaiverForm(subject, reason, until).read(RECORDING, Policies.NONE, "somebody", TODAY);
    }

    private static void refused(String subject, String reason, String until, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(subject, reason, until))
                .withMessage(message);
    }
}
