package io.jenkins.plugins.dataops.reference;

import hudson.model.Item;
import hudson.model.Job;
import hudson.security.ACL;
import hudson.security.ACLContext;
import jenkins.model.Jenkins;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * The job in which a reference is looked for.
 *
 * @param job null when there is none, or none that the build may read
 * @param reason why there is none; empty when there is one
 */
record ReferenceJob(@Nullable Job<?, ?> job, String reason) {
    /** The named job, else the target branch's for a change request, else the job itself. */
    static ReferenceJob of(Job<?, ?> own, ReferenceWish wish) {
        String name = wish.job();
        if (name != null) {
            return named(name);
        }
        return TargetBranch.of(own)
                .map(target -> readable(
                        target.job(),
                        Jenkins.getAuthentication2(),
                        "there is no job for the target branch '" + target.name() + "', or this build may not read it"))
                .orElseGet(() -> new ReferenceJob(own, ""));
    }

    @SuppressWarnings({"try", "rawtypes", "unchecked"
    }) // the context holds while the block lasts; the raw type is Jenkins' own
    private static ReferenceJob named(String name) {
        Authentication build = Jenkins.getAuthentication2();
        Job job;
        try (ACLContext system = ACL.as2(ACL.SYSTEM2)) {
            job = Jenkins.get().getItemByFullName(name, Job.class);
        }
        return readable(job, build, "there is no job '" + name + "', or this build may not read it");
    }

    private static ReferenceJob readable(@Nullable Job<?, ?> job, Authentication build, String reason) {
        return job == null || !job.getACL().hasPermission2(build, Item.READ)
                ? new ReferenceJob(null, reason)
                : new ReferenceJob(job, "");
    }
}
