package io.jenkins.plugins.dataops.view;

import hudson.model.ModelObject;
import hudson.model.Run;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.Outcome;
import io.dataops.results.Verdict;
import io.dataops.results.Waiver;
import io.dataops.results.waive.Waivers;
import io.jenkins.plugins.dataops.permission.DataopsPermissions;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.RecordingTotals;
import io.jenkins.plugins.dataops.store.HistoryIndex;
import io.jenkins.plugins.dataops.trend.JobHistory;
import io.jenkins.plugins.dataops.waiver.WaiverAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.GET;

/** One recording of a build. Whoever may read the build may look at it. */
public final class RecordingPage implements ModelObject {
    private static final int REASONS = 5;

    private final Run<?, ?> run;
    private final Recording recording;
    private final LocalDate today;
    private final List<Waiver> granted;

    RecordingPage(Run<?, ?> run, Recording recording, LocalDate today) {
        this.run = run;
        this.recording = recording;
        this.today = today;
        granted = WaiverAction.of(run, recording.id());
    }

    @Override
    public String getDisplayName() {
        return recording.name();
    }

    public Run<?, ?> run() {
        return run;
    }

    /** Its id, as it stands in the URL. */
    public String id() {
        return recording.id().text();
    }

    public VerdictCard verdict() {
        Verdict effective = recording.verdict(new Waivers(granted), today);
        return VerdictCard.of(recording.verdict(), effective, new TotalsText(RecordingTotals.of(recording)));
    }

    public List<BarPart> bar() {
        return BarPart.of(recording.checks());
    }

    public List<Reason> reasons() {
        List<Reason> reasons = Reason.of(recording, inForce());
        return reasons.subList(0, Math.min(REASONS, reasons.size()));
    }

    public List<GateRow> gates() {
        Set<String> ofController =
                recording.decisions().stream().map(GateDecision::id).collect(Collectors.toSet());
        return GateRow.of(recording.gates(), ofController, inForce());
    }

    public List<CheckRow> findings() {
        return table().findings();
    }

    public List<StatusCount> statuses() {
        return StatusCount.of(recording.checks());
    }

    public String checks() {
        return Digits.of(recording.checks().size());
    }

    public List<MetricTable> metrics() {
        return MetricTable.of(recording);
    }

    public List<DatasetRow> datasets() {
        return DatasetRow.of(recording);
    }

    public List<EvidenceCard> evidence() {
        return EvidenceCard.of(recording);
    }

    /** The suites' own waivers and those that were granted in Jenkins. */
    public List<WaiverRow> waivers() {
        Stream<WaiverRow> ofSuites = recording.modules().stream()
                .flatMap(module -> module.result().waivers().stream()
                        .map(waiver -> new Waiver(
                                module.qualified(waiver.subject()), waiver.by(), waiver.reason(), waiver.until())))
                .map(waiver -> WaiverRow.of(waiver, today, Messages.Waiver_suite()));
        Stream<WaiverRow> inJenkins =
                granted.stream().map(waiver -> WaiverRow.of(waiver, today, Messages.Waiver_jenkins()));
        return Stream.concat(ofSuites, inJenkins).toList();
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
            return new JsonAnswer(table().part(CheckQuery.of(status, q, sort, offset, limit)));
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
                if (module.qualified(HistoryIndex.key(metric)).equals(key)) {
                    return HttpResponses.forwardToView(new MetricPage(this, module, metric), "index.jelly");
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

    private CheckTable table() {
        return new CheckTable(recording.checks(), Map.of());
    }

    /** The waivers that count today, by what they are for. */
    private Map<String, Waiver> inForce() {
        return granted.stream()
                .filter(waiver -> !waiver.until().isBefore(today))
                .collect(Collectors.toMap(Waiver::subject, waiver -> waiver, (first, second) -> second));
    }
}
