package io.jenkins.plugins.dataops.view;

import hudson.model.ModelObject;
import hudson.model.Run;
import java.util.List;

/** One metric of a recording, and its values in the builds before. */
public final class MetricPage implements ModelObject {
    private final RecordingPage page;
    private final MetricView view;

    MetricPage(RecordingPage page, MetricView view) {
        this.page = page;
        this.view = view;
    }

    @Override
    public String getDisplayName() {
        return view.title();
    }

    public RecordingPage recording() {
        return page;
    }

    public Run<?, ?> run() {
        return page.run();
    }

    public MetricView view() {
        return view;
    }

    public List<HistoryRow> history() {
        return HistoryRow.ofMetric(page.history().metric(page.recordingId(), view.key()));
    }
}
