package io.jenkins.plugins.dataops.view;

import hudson.model.ModelObject;
import hudson.model.Run;
import io.dataops.results.MetricReading;
import io.dataops.results.Outcome;
import io.dataops.results.compare.CheckChange;
import io.dataops.results.compare.Comparison;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.trend.JobHistory;
import io.jenkins.plugins.dataops.waiver.WaiverAction;
import io.jenkins.plugins.dataops.waiver.WaiverDesk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.GET;

/** One recording of a build. Whoever may read the build may look at it. */
public final class RecordingPage implements ModelObject {
    private final Run<?, ?> run;
    private final Recording recording;
    private final LocalDate today;
    private final Instant now;

    /** Found when it is asked for, and once, because most requests need none. */
    private @Nullable ReferenceBuild reference;

    RecordingPage(Run<?, ?> run, Recording recording, LocalDate today, Instant now) {
        this.run = run;
        this.recording = recording;
        this.today = today;
        this.now = now;
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

    /** What there is to say, without what changed since the reference. */
    public RecordingView view() {
        return view(Map.of());
    }

    /** The same with what changed. */
    public RecordingView compared() {
        return view(comparison().map(Differences::byId).orElse(Map.of()));
    }

    private RecordingView view(Map<String, CheckChange.Kind> changes) {
        return new RecordingView(recording, WaiverAction.of(run, recording.id()), changes, today, now);
    }

    public ReferenceCard reference() {
        return ReferenceCard.of(recording.reference(), referenceBuild());
    }

    /** What differs from the reference; null when there is none, or it cannot be read. */
    public @Nullable Differences differences() {
        return comparison().map(Differences::of).orElse(null);
    }

    private Optional<Comparison> comparison() {
        return referenceBuild().comparison(recording);
    }

    private ReferenceBuild referenceBuild() {
        if (reference == null) {
            reference = ReferenceBuild.of(recording);
        }
        return reference;
    }

    public List<PromotionRow> promotions() {
        return PromotionRow.of(run);
    }

    /** Whether the plugin that draws charts is there. */
    public boolean charts() {
        return Charts.available();
    }

    /** Where waivers are granted; it asks for the permission itself. */
    public WaiverDesk getWaivers() {
        return new WaiverDesk(run, recording, today);
    }

    /** What the one who looks may waive: only ids that a form can carry. */
    public List<String> waivable() {
        return getWaivers().isAllowed()
                ? getWaivers().getSubjects().stream()
                        .filter(subject -> Visible.text(subject).equals(subject))
                        .toList()
                : List.of();
    }

    /** The first day on which a waiver can end. */
    public LocalDate firstDay() {
        return today;
    }

    /** The last day on which a waiver can end. */
    public LocalDate lastDay() {
        return today.plusYears(1);
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
            return new JsonAnswer(compared().table().part(CheckQuery.of(status, q, sort, offset, limit)));
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
