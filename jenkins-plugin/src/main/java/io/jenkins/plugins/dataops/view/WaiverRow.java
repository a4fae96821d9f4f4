package io.jenkins.plugins.dataops.view;

import io.dataops.results.Waiver;
import io.dataops.results.report.Visible;
import java.time.LocalDate;

/**
 * A waiver, of the suite or granted in Jenkins.
 *
 * @param expired whether its last day is over
 */
public record WaiverRow(String subject, String reason, String by, String until, boolean expired, String origin) {
    static WaiverRow of(Waiver waiver, LocalDate today, String origin) {
        return new WaiverRow(
                Visible.text(waiver.subject()),
                Visible.text(waiver.reason()),
                Visible.text(waiver.by()),
                waiver.until().toString(),
                waiver.until().isBefore(today),
                origin);
    }
}
