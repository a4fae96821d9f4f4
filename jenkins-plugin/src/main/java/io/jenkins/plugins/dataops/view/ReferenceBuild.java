package io.jenkins.plugins.dataops.view;

import hudson.model.Item;
import hudson.model.Job;
import hudson.model.Run;
import hudson.security.ACL;
import hudson.security.ACLContext;
import io.dataops.results.compare.Comparison;
import io.jenkins.plugins.dataops.recording.BuildReference;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.store.UnreadableRecordingException;
import java.util.Optional;
import jenkins.model.Jenkins;
import org.jspecify.annotations.Nullable;

/**
 * The build that a recording was compared with, as far as the one who looks may see it. It may lie in another job, and may be
 * gone since then.
 *
 * @param job null when it is gone, or the one who looks may not read it
 * @param run null like the job, and when the build is gone
 */
record ReferenceBuild(@Nullable Job<?, ?> job, @Nullable Run<?, ?> run) {
    private static final ReferenceBuild NONE = new ReferenceBuild(null, null);

    static ReferenceBuild of(Recording recording) {
        BuildReference chosen = recording.reference().chosen();
        Job<?, ?> job = chosen == null ? null : job(chosen.job());
        return chosen == null || job == null || !job.hasPermission(Item.READ)
                ? NONE
                : new ReferenceBuild(job, job.getBuildByNumber(chosen.number()));
    }

    /** What differs from it; empty when it cannot be read. */
    Optional<Comparison> comparison(Recording candidate) {
        DataopsAction action = run == null ? null : run.getAction(DataopsAction.class);
        if (action == null) {
            return Optional.empty();
        }
        try {
            Recording reference = action.read(candidate.id());
            return Optional.of(Comparison.of(candidate.asOneResult(), reference.asOneResult()));
        } catch (UnreadableRecordingException e) {
            return Optional.empty();
        }
    }

    /** Found by the system, because asking for a job that one may not read can be an error. */
    @SuppressWarnings({"try", "rawtypes", "unchecked"}) // holds while the block lasts; the raw type is Jenkins' own
    private static @Nullable Job<?, ?> job(String name) {
        try (ACLContext system = ACL.as2(ACL.SYSTEM2)) {
            return Jenkins.get().getItemByFullName(name, Job.class);
        }
    }
}
