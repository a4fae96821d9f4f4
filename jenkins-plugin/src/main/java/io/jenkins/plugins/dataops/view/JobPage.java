package io.jenkins.plugins.dataops.view;

import hudson.model.Action;
import hudson.model.Api;
import hudson.model.Job;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.rest.BuildReport;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.trend.JobHistory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;
import org.kohsuke.stapler.verb.GET;

/** What the builds of a job recorded: the chart on the job's page, the page below it, and its part of the REST API. */
@ExportedBean
public final class JobPage implements Action {
    private final Job<?, ?> job;

    JobPage(Job<?, ?> job) {
        this.job = job;
    }

    @Override
    public String getIconFileName() {
        return "symbol-dataops plugin-dataops";
    }

    @Override
    public String getDisplayName() {
        return Messages.Page_displayName();
    }

    @Override
    public String getUrlName() {
        return DataopsAction.URL_NAME;
    }

    public Job<?, ?> job() {
        return job;
    }

    /** The recording that the job's page shows; empty when none of the newest builds has any. */
    public String mainId() {
        List<String> ids = List.copyOf(history(JobHistory.USUAL).ids());
        return ids.contains(RecordingId.DEFAULT.text()) || ids.isEmpty() ? RecordingId.DEFAULT.text() : ids.get(0);
    }

    /** Whether the plugin that draws charts is there. */
    public boolean charts() {
        return Charts.available();
    }

    /**
     * The page.
     *
     * @param id the recording; empty for the main one
     * @param builds how many builds; empty for the usual number
     */
    @GET
    public HttpResponse doIndex(@QueryParameter @Nullable String id, @QueryParameter @Nullable String builds) {
        return HttpResponses.forwardToView(new TrendPage(this, history(number(builds)), wanted(id)), "index.jelly");
    }

    /** The numbers of a recording over the builds, oldest first, for the page's script. */
    @GET
    public HttpResponse doTrend(@QueryParameter @Nullable String id, @QueryParameter @Nullable String builds) {
        return new JsonAnswer(TrendPoint.of(history(number(builds)).totals(wanted(id))));
    }

    public Api getApi() {
        return new Api(this);
    }

    /** The newest builds with their main recording, newest first. */
    @Exported
    public List<BuildReport> getBuilds() {
        return BuildReport.of(history(JobHistory.USUAL).totals(new RecordingId(mainId())));
    }

    private RecordingId wanted(@Nullable String id) {
        try {
            return new RecordingId(id == null || id.isEmpty() ? mainId() : id);
        } catch (IllegalArgumentException e) {
            throw HttpResponses.errorWithoutStack(400, e.getMessage());
        }
    }

    private static int number(@Nullable String builds) {
        try {
            return new WholeNumber("builds", 1, JobHistory.MOST).read(builds, JobHistory.USUAL);
        } catch (IllegalArgumentException e) {
            throw HttpResponses.errorWithoutStack(400, e.getMessage());
        }
    }

    private JobHistory history(int builds) {
        return new JobHistory(job.getBuildDir().toPath(), builds);
    }
}
