package io.jenkins.plugins.dataops.reference;

import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.dataops.recording.Policies;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.store.UnreadableRecordingException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a build is measured against.
 *
 * @param choice the build it is compared with, and why
 * @param recording that build's recording; null when there is none
 * @param demands the policies of the reference job's newest recording, which a change request cannot shake off; empty when
 *     the build is compared with its own job
 */
public record ReferenceBuild(
        ReferenceChoice choice, @Nullable Recording recording, Policies demands) {
    private static final int MAX_BUILDS = 100;

    /** Looks for the reference of the recording with this id in a build. */
    public static ReferenceBuild of(Run<?, ?> run, RecordingId id, ReferenceWish wish) {
        ReferenceJob where = ReferenceJob.of(run.getParent(), wish);
        Job<?, ?> job = where.job();
        if (job == null) {
            return new ReferenceBuild(ReferenceChoice.none(where.reason(), List.of()), null, Policies.NONE);
        }
        boolean own = job.equals(run.getParent());
        ReferenceChoice choice =
                new ReferenceSearch(wish).among(new Builds(own ? run.getPreviousBuild() : job.getLastBuild(), id));
        Recording recording = choice.chosen() == null
                ? null
                : read(job.getBuildByNumber(choice.chosen().number()), id).orElse(null);
        return new ReferenceBuild(choice, recording, own ? Policies.NONE : newestDemands(job, id));
    }

    private static Policies newestDemands(Job<?, ?> job, RecordingId id) {
        Run<?, ?> build = job.getLastBuild();
        for (int looked = 0; build != null && looked < MAX_BUILDS; looked++) {
            Optional<Recording> recording = read(build, id);
            if (recording.isPresent()) {
                return recording.get().policies();
            }
            build = build.getPreviousBuild();
        }
        return Policies.NONE;
    }

    private static Optional<Recording> read(@Nullable Run<?, ?> build, RecordingId id) {
        DataopsAction action = build == null ? null : build.getAction(DataopsAction.class);
        if (action == null || action.summary(id).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(action.read(id));
        } catch (UnreadableRecordingException e) {
            return Optional.empty();
        }
    }

    /** The builds of a job, newest first, loaded one by one. */
    private static final class Builds implements Iterator<Candidate> {
        private final RecordingId id;
        private @Nullable Run<?, ?> next;

        Builds(@Nullable Run<?, ?> newest, RecordingId id) {
            next = newest;
            this.id = id;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Candidate next() {
            Run<?, ?> build = next;
            if (build == null) {
                throw new NoSuchElementException();
            }
            next = build.getPreviousBuild();
            return new BuildCandidate(build, id);
        }
    }
}
