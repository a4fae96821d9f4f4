package io.jenkins.plugins.dataops.view;

import hudson.model.Action;
import hudson.model.Api;
import hudson.model.Run;
import io.dataops.results.Verdict;
import io.dataops.results.Waiver;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.rest.RecordingReport;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import io.jenkins.plugins.dataops.store.UnreadableRecordingException;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import io.jenkins.plugins.dataops.waiver.WaiverAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;
import org.kohsuke.stapler.verb.GET;

/** What a build recorded: its line on the build's page, the page below it, and its part of the REST API. */
@ExportedBean
public final class RunPage implements Action {
    private final Run<?, ?> run;
    private final DataopsAction action;
    private final LocalDate today;
    private final Instant now;

    RunPage(Run<?, ?> run, DataopsAction action, LocalDate today, Instant now) {
        this.run = run;
        this.action = action;
        this.today = today;
        this.now = now;
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

    public Run<?, ?> run() {
        return run;
    }

    public Sign sign() {
        return Sign.of(BuildVerdicts.get().of(run).verdict());
    }

    public List<RecordingLine> lines() {
        return action.getRecordings().stream()
                .map(summary -> RecordingLine.of(summary, effective(summary.getId()), waivers(summary.getId())))
                .toList();
    }

    /** A sentence for each recording that was begun and not made. */
    public List<String> lost() {
        return action.lost(null).stream().map(Messages::RunPage_lost).toList();
    }

    public Sign lostSign() {
        return Sign.of(Verdict.NOT_EVALUATED);
    }

    /** Whether the build began more than one recording. */
    public boolean several() {
        return action.ids().size() + lost().size() > 1;
    }

    /** The only recording, or the table of all of them. */
    @GET
    public HttpResponse doIndex() {
        List<String> ids = action.ids();
        return ids.size() == 1 && lost().isEmpty()
                ? HttpResponses.redirectViaContextPath(run.getUrl() + DataopsAction.URL_NAME + "/" + ids.get(0) + "/")
                : HttpResponses.forwardToView(this, "overview.jelly");
    }

    /**
     * The page of a recording.
     *
     * @param id may be any text; null for what names no recording of this build, which is not found
     */
    public @Nullable Object getDynamic(String id) {
        return action.getRecordings().stream()
                .filter(summary -> summary.getId().text().equals(id))
                .findFirst()
                .map(this::page)
                .orElse(null);
    }

    private Object page(RecordingSummary summary) {
        RecordingId id = summary.getId();
        try {
            return new RecordingPage(run, action.read(id), today, now);
        } catch (UnreadableRecordingException e) {
            return new UnreadablePage(run, summary, String.valueOf(e.getMessage()));
        }
    }

    private int waivers(RecordingId id) {
        return (int) WaiverAction.of(run, id).stream()
                .filter(waiver -> !waiver.until().isBefore(today))
                .map(Waiver::subject)
                .distinct()
                .count();
    }

    private Verdict effective(RecordingId id) {
        try {
            return new RecordingView(action.read(id), WaiverAction.of(run, id), Map.of(), today, now).effective();
        } catch (UnreadableRecordingException e) {
            return Verdict.NOT_EVALUATED;
        }
    }

    public Api getApi() {
        return new Api(this);
    }

    /** The verdict that counts today: the worst of all recordings, with their waivers. */
    @Exported
    public String getVerdict() {
        return BuildVerdicts.get().of(run).verdict().name();
    }

    @Exported
    public List<RecordingReport> getRecordings() {
        return action.getRecordings().stream()
                .map(summary -> RecordingReport.of(summary, effective(summary.getId())))
                .toList();
    }
}
