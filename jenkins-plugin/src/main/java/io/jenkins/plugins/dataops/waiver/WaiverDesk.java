package io.jenkins.plugins.dataops.waiver;

import hudson.model.Run;
import hudson.model.User;
import io.dataops.results.Waiver;
import io.jenkins.plugins.dataops.permission.DataopsPermissions;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.WaivableSubjects;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** Where waivers of one recording are granted, and listed for those who look. */
public final class WaiverDesk {
    private static final Logger LOGGER = Logger.getLogger(WaiverDesk.class.getName());
    private static final int BAD_REQUEST = 400;

    private final Run<?, ?> run;
    private final Recording recording;

    public WaiverDesk(Run<?, ?> run, Recording recording) {
        this.run = run;
        this.recording = recording;
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
        return WaivableSubjects.of(recording).ids();
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
            @QueryParameter String subject, @QueryParameter String reason, @QueryParameter String until)
            throws IOException {
        run.getParent().checkPermission(DataopsPermissions.WAIVE);
        User user = User.current();
        String by = user == null ? "anonymous" : user.getId();
        try {
            Waiver waiver = new WaiverForm(subject, reason, until)
                    .read(recording, by, BuildVerdicts.get().today());
            WaiverAction.grant(run, new GrantedWaiver(recording.id(), waiver, Instant.now()));
        } catch (IllegalArgumentException e) {
            throw HttpResponses.errorWithoutStack(BAD_REQUEST, e.getMessage());
        }
        LOGGER.log(Level.INFO, "{0} waived {1} of {2} until {3}: {4}", new Object[] {
            by, subject, run.getFullDisplayName(), until, reason
        });
        return HttpResponses.redirectTo("..");
    }
}
