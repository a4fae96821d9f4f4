package io.jenkins.plugins.dataops.reference;

import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.dataops.recording.BuildReference;
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
 * What a build is compared with.
 *
 * @param choice the build, and why
 * @param recording that build's recording; null when none was chosen
 */
public record ReferenceBuild(
        ReferenceChoice choice, @Nullable Recording recording) {

    /** Looks for the reference of the recording with this id in a build. */
    public static ReferenceBuild of(Run<?, ?> run, RecordingId id, ReferenceWish wish) {
        ReferenceJob where = ReferenceJob.of(run.getParent(), wish);
        Job<?, ?> job = where.job();
        if (job == null) {
            return new ReferenceBuild(ReferenceChoice.none(where.reason(), List.of()), null);
        }
        ReferenceChoice choice = choice(run, job, id, wish);
        BuildReference chosen = choice.chosen();
        return new ReferenceBuild(
                choice,
                chosen == null
                        ? null
                        : read(job.getBuildByNumber(chosen.number()), id).orElse(null));
    }

    private static ReferenceChoice choice(Run<?, ?> run, Job<?, ?> job, RecordingId id, ReferenceWish wish) {
        Integer number = wish.build();
        if (number != null) {
            Run<?, ?> build = job.getBuildByNumber(number);
            return ReferenceSearch.named(number, build == null ? null : new BuildCandidate(build, id));
        }
        Run<?, ?> newest = job.equals(run.getParent()) ? run.getPreviousBuild() : job.getLastBuild();
        return new ReferenceSearch(wish.channel()).among(new Builds(newest, id));
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
