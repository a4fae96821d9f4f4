package io.jenkins.plugins.dataops.reference;

import hudson.model.Item;
import hudson.model.Job;
import hudson.security.ACL;
import hudson.security.ACLContext;
import java.util.Collection;
import java.util.Optional;
import jenkins.model.Jenkins;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.mixin.ChangeRequestSCMHead;
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
        SCMHead head = SCMHead.HeadByItem.findHead(own);
        if (head instanceof ChangeRequestSCMHead change) {
            return branch(own, change.getTarget().getName());
        }
        return new ReferenceJob(own, "");
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

    private static ReferenceJob branch(Job<?, ?> own, String target) {
        String missing = "there is no job for the target branch '" + target + "', or this build may not read it";
        return readable(sibling(own, target).orElse(null), Jenkins.getAuthentication2(), missing);
    }

    @SuppressWarnings({"try", "unchecked"}) // as above
    private static Optional<Job<?, ?>> sibling(Job<?, ?> own, String branch) {
        try (ACLContext system = ACL.as2(ACL.SYSTEM2)) {
            Collection<? extends Item> siblings = own.getParent().getItems();
            for (Item item : siblings) {
                SCMHead head = SCMHead.HeadByItem.findHead(item);
                boolean isBranch = head != null && !(head instanceof ChangeRequestSCMHead);
                if (isBranch && head.getName().equals(branch) && item instanceof Job<?, ?> job) {
                    return Optional.of(job);
                }
            }
            return Optional.empty();
        }
    }

    private static ReferenceJob readable(@Nullable Job<?, ?> job, Authentication build, String reason) {
        return job == null || !job.getACL().hasPermission2(build, Item.READ)
                ? new ReferenceJob(null, reason)
                : new ReferenceJob(job, "");
    }
}
