package io.jenkins.plugins.dataops.guard;

import hudson.model.Cause;
import hudson.model.Job;
import hudson.model.Run;
import java.util.Collection;
import java.util.List;
import jenkins.model.Jenkins;
import org.jspecify.annotations.Nullable;

/**
 * A build that causes a start, by name.
 *
 * @param job full name of its job
 * @param number its number
 */
public record UpstreamId(String job, int number) {
    /**
     * The builds that cause a start directly, each once. A build of the guarded job itself is none: some plugins say so when
     * they only build again.
     */
    static List<UpstreamId> of(Job<?, ?> guarded, Collection<Cause> causes) {
        return causes.stream()
                .filter(Cause.UpstreamCause.class::isInstance)
                .map(Cause.UpstreamCause.class::cast)
                .map(cause -> new UpstreamId(cause.getUpstreamProject(), cause.getUpstreamBuild()))
                .filter(id -> !id.job.equals(guarded.getFullName()))
                .distinct()
                .toList();
    }

    /** The build itself; null when there is none, or none that one may see. */
    @Nullable
    Run<?, ?> run() {
        Job<?, ?> found = Jenkins.get().getItemByFullName(job, Job.class);
        return found == null ? null : found.getBuildByNumber(number);
    }

    @Override
    public String toString() {
        return job + " #" + number;
    }
}
