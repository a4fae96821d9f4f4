package io.jenkins.plugins.dataops.reference;

import hudson.model.Run;
import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.promotion.PromotionAction;
import io.jenkins.plugins.dataops.recording.BuildReference;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import io.jenkins.plugins.dataops.store.UnreadableRecordingException;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import io.jenkins.plugins.dataops.waiver.WaiverAction;
import java.util.Optional;
import java.util.Set;

/** A build of a Jenkins job as a candidate for the recording with an id. */
record BuildCandidate(Run<?, ?> run, RecordingId id) implements Candidate {
    @Override
    public BuildReference name() {
        String commit = summary().map(RecordingSummary::getCommit).orElse(null);
        return new BuildReference(run.getParent().getFullName(), run.getNumber(), run.getDisplayName(), commit);
    }

    @Override
    public boolean isRunning() {
        return run.isBuilding();
    }

    @Override
    public boolean hasRecording() {
        return summary().isPresent();
    }

    @Override
    public Set<String> channels() {
        return PromotionAction.channels(run);
    }

    @Override
    public Optional<String> unreadable() {
        try {
            DataopsAction.on(run).read(id);
            return Optional.empty();
        } catch (UnreadableRecordingException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Verdict verdict() {
        Verdict recorded = summary().map(RecordingSummary::getVerdict).orElse(Verdict.NOT_EVALUATED);
        // Without waivers a verdict that blocked goes on doing so, and nothing has to be read.
        return recorded.blocks() && run.getAction(WaiverAction.class) == null
                ? recorded
                : DataopsAction.on(run)
                        .effectiveVerdictOf(id, BuildVerdicts.get().today());
    }

    private Optional<RecordingSummary> summary() {
        DataopsAction action = run.getAction(DataopsAction.class);
        return action == null ? Optional.empty() : action.summary(id);
    }
}
