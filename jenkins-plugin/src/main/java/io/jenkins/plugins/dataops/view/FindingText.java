package io.jenkins.plugins.dataops.view;

import io.dataops.results.Outcome;
import io.dataops.results.report.Visible;

/** What a check found, for a place that shows the check's description above it. */
final class FindingText {
    private FindingText() {}

    /** The message without the description that it begins with. */
    static String below(Outcome outcome) {
        String heading = outcome.check().description() + ": ";
        String message = outcome.finding().message();
        return Visible.text(message.startsWith(heading) ? message.substring(heading.length()) : message);
    }
}
