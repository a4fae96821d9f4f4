package io.jenkins.plugins.dataops.view;

import hudson.model.ModelObject;
import hudson.model.Run;
import io.dataops.results.Outcome;
import java.util.List;

/** One check of a recording, and how it ended in the builds before. */
public final class CheckPage implements ModelObject {
    private final RecordingPage page;
    private final Outcome outcome;

    CheckPage(RecordingPage page, Outcome outcome) {
        this.page = page;
        this.outcome = outcome;
    }

    @Override
    public String getDisplayName() {
        return view().title();
    }

    public RecordingPage recording() {
        return page;
    }

    public Run<?, ?> run() {
        return page.run();
    }

    public CheckView view() {
        return new CheckView(outcome);
    }

    public List<HistoryRow> history() {
        return HistoryRow.ofCheck(
                page.history().check(page.recordingId(), outcome.check().id()));
    }
}
