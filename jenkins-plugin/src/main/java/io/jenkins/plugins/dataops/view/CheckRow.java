package io.jenkins.plugins.dataops.view;

import io.dataops.results.CheckDescription;
import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import io.dataops.results.Waiver;
import io.dataops.results.compare.CheckChange;
import io.dataops.results.literal.Counted;
import io.dataops.results.report.Measured;
import io.dataops.results.report.Visible;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A check in a table.
 *
 * @param link to its page, relative to the recording's
 * @param change what happened to it since the reference, in words; empty when nothing did
 * @param waived the waiver that accepts it today, in words; empty without one
 * @param failing failing of considered rows; empty when it counts none
 * @param share the same in percent; empty when no row fails
 */
public record CheckRow(
        String id,
        String link,
        Sign sign,
        String status,
        String change,
        String waived,
        String description,
        String dataset,
        String type,
        String failing,
        String share,
        String message) {

    static CheckRow of(Outcome outcome, CheckChange.@Nullable Kind change, @Nullable Waiver waiver) {
        CheckDescription check = outcome.check();
        return new CheckRow(
                Visible.text(check.id()),
                QueryLink.to("check", "id", check.id()),
                Sign.of(outcome.status()),
                outcome.status().name().toLowerCase(Locale.ROOT),
                change == null ? "" : Words.of(change),
                waiver == null ? "" : Messages.Waived_until(waiver.until()),
                Visible.text(check.description()),
                Visible.text(check.dataset()),
                Visible.text(check.type()),
                failing(outcome.finding()),
                new Measured(outcome).share(),
                FindingText.below(outcome));
    }

    static String failing(Finding finding) {
        return finding.considered() == null || finding.failing() == null
                ? ""
                : Messages.Check_failing(Counted.digits(finding.failing()), Counted.digits(finding.considered()));
    }
}
