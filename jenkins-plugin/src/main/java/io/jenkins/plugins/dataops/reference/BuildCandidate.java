package io.jenkins.plugins.dataops.reference;

import hudson.model.Run;
import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.promotion.PromotionAction;
import io.jenkins.plugins.dataops.recording.BuildReference;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import java.util.Set;

/** A build of a Jenkins job as a candidate for the recording with an id. */
record BuildCandidate(Run<?, ?> run, RecordingId id) implements Candidate {
    @Override
    public BuildReference name() {
        DataopsAction action = run.getAction(DataopsAction.class);
        String commit = action == null
                ? null
                : action.summary(id).map(RecordingSummary::getCommit).orElse(null);
        return new BuildReference(run.getParent().getFullName(), run.getNumber(), run.getDisplayName(), commit);
    }

    @Override
    public boolean isRunning() {
        return run.isBuilding();
    }

    @Override
    public boolean hasRecording() {
        DataopsAction action = run.getAction(DataopsAction.class);
        return action != null && action.summary(id).isPresent();
    }

    @Override
    public Set<String> channels() {
        return PromotionAction.channels(run);
    }

    @Override
    public Verdict verdict() {
        return BuildVerdicts.get().of(run, id).verdict();
    }
}
