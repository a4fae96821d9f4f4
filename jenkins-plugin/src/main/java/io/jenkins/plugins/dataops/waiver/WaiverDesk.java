package io.jenkins.plugins.dataops.waiver;

import hudson.model.Failure;
import hudson.model.Run;
import hudson.model.User;
import io.dataops.results.Waiver;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.permission.DataopsPermissions;
import io.jenkins.plugins.dataops.policy.GlobalPolicy;
import io.jenkins.plugins.dataops.recording.Policies;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.WaivableSubjects;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** Where waivers of one recording are granted, and listed for those who look. */
public final class WaiverDesk {
    private static final Logger LOGGER = Logger.getLogger(WaiverDesk.class.getName());

    private final Run<?, ?> run;
    private final Recording recording;
    private final LocalDate today;

    /**
     * Opens the desk for one request.
     *
     * @param today the first day that a waiver may end on
     */
    public WaiverDesk(Run<?, ?> run, Recording recording, LocalDate today) {
        this.run = run;
        this.recording = recording;
        this.today = today;
    }

    /** In the order in which they were granted, the expired ones too. */
    public List<GrantedWaiver> getGranted() {
        RecordingId id = recording.id();
        return run.getActions(WaiverAction.class).stream()
                .flatMap(action -> action.getWaivers().stream())
                .filter(granted -> granted.getRecording().equals(id))
                .toList();
    }

    /** What may be waived. */
    public List<String> getSubjects() {
        return WaivableSubjects.of(recording, policies()).ids();
    }

    /** Whether the one who looks may waive. */
    public boolean isAllowed() {
        return run.getParent().hasPermission(DataopsPermissions.WAIVE);
    }

    /**
     * Grants a waiver in the name of the one who asks. The result of the build stays what it was.
     *
     * @param subject qualified id of a check or gate that blocks
     * @param reason why, at most 500 characters
     * @param until last day, as {@code 2026-12-31}, within a year
     */
    @POST
    public HttpResponse doGrant(
            @QueryParameter @Nullable String subject,
            @QueryParameter @Nullable String reason,
            @QueryParameter @Nullable String until)
            throws IOException {
        run.getParent().checkPermission(DataopsPermissions.WAIVE);
        User user = User.current();
        String by = user == null ? "anonymous" : user.getId();
        try {
            WaiverForm form = new WaiverForm(written(subject), written(reason), written(until));
            grant(form.read(recording, policies(), by, today));
        } catch (IllegalArgumentException e) {
            throw new Failure(e.getMessage());
        }
        return HttpResponses.redirectTo("..");
    }

    private void grant(Waiver waiver) throws IOException {
        WaiverAction.grant(run, new GrantedWaiver(recording.id(), waiver, Instant.now()));
        LOGGER.log(Level.INFO, "user {0} waived {1} of {2} until {3}: {4}", new Object[] {
            waiver.by(), waiver.subject(), run.getFullDisplayName(), waiver.until(), Visible.text(waiver.reason())
        });
    }

    /** Those that held when it was recorded, and what the controller demands since then. */
    private Policies policies() {
        return recording.policies().and(GlobalPolicy.ofAllSources(run.getParent()));
    }

    private static String written(@Nullable String field) {
        return field == null ? "" : field;
    }
}
