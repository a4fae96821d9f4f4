package io.jenkins.plugins.dataops.view;

import hudson.model.ModelObject;
import hudson.model.Run;
import io.dataops.results.MetricReading;
import io.dataops.results.Outcome;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.permission.DataopsPermissions;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.trend.JobHistory;
import io.jenkins.plugins.dataops.waiver.WaiverAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.GET;

/** One recording of a build. Whoever may read the build may look at it. */
public final class RecordingPage implements ModelObject {
    private final Run<?, ?> run;
    private final Recording recording;
    private final RecordingView view;

    RecordingPage(Run<?, ?> run, Recording recording, LocalDate today) {
        this.run = run;
        this.recording = recording;
        view = new RecordingView(recording, WaiverAction.of(run, recording.id()), Map.of(), today);
    }

    @Override
    public String getDisplayName() {
        return Visible.text(recording.name());
    }

    public Run<?, ?> run() {
        return run;
    }

    /** Its id, as it stands in the URL. */
    public String id() {
        return recording.id().text();
    }

    public RecordingView view() {
        return view;
    }

    public ReferenceCard reference() {
        return ReferenceCard.of(recording.reference());
    }

    public List<PromotionRow> promotions() {
        return PromotionRow.of(run);
    }

    /** Whether the plugin that draws charts is there. */
    public boolean charts() {
        return Charts.available();
    }

    public boolean mayWaive() {
        return run.hasPermission(DataopsPermissions.WAIVE);
    }

    /** A part of the table of all checks, for the page's script. */
    @GET
    public HttpResponse doChecks(
            @QueryParameter @Nullable String status,
            @QueryParameter @Nullable String q,
            @QueryParameter @Nullable String sort,
            @QueryParameter @Nullable String offset,
            @QueryParameter @Nullable String limit) {
        try {
            return new JsonAnswer(view.table().part(CheckQuery.of(status, q, sort, offset, limit)));
        } catch (IllegalArgumentException e) {
            throw HttpResponses.errorWithoutStack(400, e.getMessage());
        }
    }

    /** The page of a check. */
    @GET
    public HttpResponse doCheck(@QueryParameter @Nullable String id) {
        for (Outcome outcome : recording.checks()) {
            if (outcome.check().id().equals(id)) {
                return HttpResponses.forwardToView(new CheckPage(this, outcome), "index.jelly");
            }
        }
        throw HttpResponses.notFound();
    }

    /** The page of a metric. */
    @GET
    public HttpResponse doMetric(@QueryParameter @Nullable String key) {
        for (ModuleResult module : recording.modules()) {
            for (MetricReading metric : module.result().metrics()) {
                MetricView wanted = new MetricView(module, metric);
                if (wanted.key().equals(key)) {
                    return HttpResponses.forwardToView(new MetricPage(this, wanted), "index.jelly");
                }
            }
        }
        throw HttpResponses.notFound();
    }

    RecordingId recordingId() {
        return recording.id();
    }

    /** What the builds of this job recorded. */
    JobHistory history() {
        return new JobHistory(run.getParent().getBuildDir().toPath(), JobHistory.USUAL);
    }
}
