package io.jenkins.plugins.dataops.view;

import hudson.model.Api;
import hudson.model.Job;
import hudson.model.ModelObject;
import hudson.model.Run;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.trend.BuildPoint;
import io.jenkins.plugins.dataops.trend.JobHistory;
import io.jenkins.plugins.dataops.trend.RecordedTotals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One recording over the builds of a job. */
public final class TrendPage implements ModelObject {
    private final JobPage page;
    private final JobHistory history;
    private final RecordingId id;

    TrendPage(JobPage page, JobHistory history, RecordingId id) {
        this.page = page;
        this.history = history;
        this.id = id;
    }

    @Override
    public String getDisplayName() {
        return page.getDisplayName();
    }

    /** Where the page's foot leads. */
    public Api getApi() {
        return page.getApi();
    }

    public JobPage page() {
        return page;
    }

    public Job<?, ?> job() {
        return page.job();
    }

    public String id() {
        return id.text();
    }

    public int builds() {
        return history.most();
    }

    /** How many builds one may ask for here. */
    public List<Integer> windows() {
        return List.of(JobHistory.USUAL, 200, JobHistory.MOST);
    }

    /** The names of all recordings in these builds. */
    public List<String> ids() {
        return List.copyOf(history.ids());
    }

    public List<ShortCut> shortCuts() {
        return ShortCut.of(job());
    }

    /** The builds, newest first. Of the newest ones it is known what they were promoted to. */
    public BuildTable table() {
        List<BuildRow> rows = new ArrayList<>();
        List<BuildPoint<RecordedTotals>> newestFirst = new ArrayList<>(history.totals(id));
        Collections.reverse(newestFirst);
        for (BuildPoint<RecordedTotals> point : newestFirst) {
            Run<?, ?> run = rows.size() < BuildRow.LOADED ? job().getBuildByNumber(point.build()) : null;
            rows.add(BuildRow.of(point, id, run));
        }
        return new BuildTable(rows);
    }
}
