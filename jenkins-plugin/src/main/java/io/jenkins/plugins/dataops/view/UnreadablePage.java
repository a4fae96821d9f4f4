package io.jenkins.plugins.dataops.view;

import hudson.model.ModelObject;
import hudson.model.Run;
import io.dataops.results.Verdict;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.run.RecordingSummary;

/** A recording that cannot be read. It says so and what follows; an empty page would look like a pass. */
public final class UnreadablePage implements ModelObject {
    private final Run<?, ?> run;
    private final RecordingSummary summary;
    private final String problem;

    UnreadablePage(Run<?, ?> run, RecordingSummary summary, String problem) {
        this.run = run;
        this.summary = summary;
        this.problem = problem;
    }

    @Override
    public String getDisplayName() {
        return Visible.text(summary.getName());
    }

    public Run<?, ?> run() {
        return run;
    }

    /** Why it cannot be read. */
    public String problem() {
        return Visible.text(RecordedSentence.read(problem));
    }

    /** What it counts as. */
    public Sign sign() {
        return Sign.of(Verdict.NOT_EVALUATED);
    }

    /** What was recorded, while it could be read. */
    public String recorded() {
        return Sign.of(summary.getVerdict()).word() + " · " + new TotalsText(summary.totals()).line();
    }
}
