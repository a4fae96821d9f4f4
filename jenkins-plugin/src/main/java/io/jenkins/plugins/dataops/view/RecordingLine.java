package io.jenkins.plugins.dataops.view;

import io.dataops.results.Verdict;
import io.dataops.results.literal.Counted;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import java.util.Objects;

/**
 * A recording in one line of the build's page.
 *
 * @param id its id, which is also its place below the build's page
 * @param sign the verdict that counts today
 * @param numbers its checks and gates in numbers
 * @param changes what is new, fixed and outstanding since the reference; empty without one
 * @param waived what the verdict was before waivers made it milder, else how many there are; empty without any
 * @param commit the commit's first letters; empty when unknown
 */
public record RecordingLine(
        String id, String name, Sign sign, String numbers, String changes, String waived, String commit) {
    private static final int SHORT = 10;

    /**
     * The line of a recording.
     *
     * @param effective the verdict that counts today
     * @param waivers how many waivers count today
     */
    static RecordingLine of(RecordingSummary summary, Verdict effective, int waivers) {
        return new RecordingLine(
                summary.getId().text(),
                Visible.text(summary.getName()),
                Sign.of(effective),
                new TotalsText(summary.totals()).line(),
                summary.isCompared()
                        ? Differences.numbers(
                                summary.getNewChecks(), summary.getFixedChecks(), summary.getOutstandingChecks())
                        : "",
                waived(summary.getVerdict(), effective, waivers),
                shortCommit(Objects.requireNonNullElse(summary.getCommit(), "")));
    }

    private static String waived(Verdict before, Verdict effective, int waivers) {
        if (before.blocks() && !effective.blocks()) {
            return VerdictCard.waivedFrom(before);
        }
        return waivers == 0 ? "" : Messages.Waived_count(Counted.digits(waivers), waivers);
    }

    static String shortCommit(String commit) {
        return Visible.text(commit.substring(0, Math.min(SHORT, commit.length())));
    }
}
