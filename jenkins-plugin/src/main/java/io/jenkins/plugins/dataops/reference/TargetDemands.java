package io.jenkins.plugins.dataops.reference;

import hudson.model.Job;
import hudson.model.Run;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.jenkins.plugins.dataops.recording.Policies;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import io.jenkins.plugins.dataops.store.UnreadableRecordingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the target branch of a change request demanded of its newest recording with the same id, or of all recordings of its
 * newest build when none has it. A change cannot shake it off: not by its own options, not by another id, and not by running
 * as somebody who may not read that job.
 *
 * @param policies none outside change requests
 * @param faults a blocking decision when that recording is there and cannot be read
 */
public record TargetDemands(Policies policies, List<GateDecision> faults) {
    private static final TargetDemands NONE = new TargetDemands(Policies.NONE, List.of());
    private static final int MAX_BUILDS = 100;

    /** What holds for the recording with this id in builds of this job. */
    public static TargetDemands of(Job<?, ?> job, RecordingId id) {
        Run<?, ?> build = TargetBranch.of(job)
                .map(TargetBranch::job)
                .<Run<?, ?>>map(Job::getLastBuild)
                .orElse(null);
        DataopsAction newest = null;
        for (int looked = 0; build != null && looked < MAX_BUILDS; looked++) {
            DataopsAction action = build.getAction(DataopsAction.class);
            if (action != null && action.summary(id).isPresent()) {
                return read(action, id);
            }
            newest = newest == null ? action : newest;
            build = build.getPreviousBuild();
        }
        return newest == null ? NONE : all(newest);
    }

    /** A change that calls its recording by another name meets what all recordings of the target demand. */
    private static TargetDemands all(DataopsAction action) {
        TargetDemands all = NONE;
        for (RecordingSummary summary : action.getRecordings()) {
            TargetDemands one = read(action, summary.getId());
            List<GateDecision> faults = new ArrayList<>(all.faults);
            faults.addAll(one.faults);
            all = new TargetDemands(all.policies.and(one.policies), faults);
        }
        return all;
    }

    private static TargetDemands read(DataopsAction action, RecordingId id) {
        try {
            return new TargetDemands(action.read(id).policies(), List.of());
        } catch (UnreadableRecordingException e) {
            String build = action.run().getExternalizableId();
            return new TargetDemands(Policies.NONE, List.of(unknown(id, build, e.getMessage())));
        }
    }

    private static GateDecision unknown(RecordingId id, String build, @Nullable String reason) {
        return new GateDecision(
                "policy.unreadable.target." + id,
                GateDecision.POLICY,
                "policy of the target branch",
                null,
                Decision.NOT_EVALUATED,
                Effect.BLOCK,
                "what " + build + " demanded is unknown: " + reason,
                Map.of(),
                null);
    }
}
