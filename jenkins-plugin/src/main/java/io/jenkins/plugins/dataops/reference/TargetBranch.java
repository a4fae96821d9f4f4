package io.jenkins.plugins.dataops.reference;

import hudson.model.Item;
import hudson.model.Job;
import hudson.security.ACL;
import hudson.security.ACLContext;
import java.util.Collection;
import java.util.Optional;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.mixin.ChangeRequestSCMHead;
import org.jspecify.annotations.Nullable;

/**
 * The branch into which a change request goes.
 *
 * @param name as the repository has it
 * @param job its job in the same multibranch project; null when there is none
 */
record TargetBranch(String name, @Nullable Job<?, ?> job) {
    /** Empty for a job that is not about a change request. Looks as Jenkins itself: who may read it is asked elsewhere. */
    @SuppressWarnings("try") // the context holds while the block lasts
    static Optional<TargetBranch> of(Job<?, ?> job) {
        try (ACLContext system = ACL.as2(ACL.SYSTEM2)) {
            if (!(SCMHead.HeadByItem.findHead(job) instanceof ChangeRequestSCMHead change)) {
                return Optional.empty();
            }
            String target = change.getTarget().getName();
            return Optional.of(new TargetBranch(target, sibling(job, target)));
        }
    }

    @SuppressWarnings("unchecked") // as Jenkins declares the parent
    private static @Nullable Job<?, ?> sibling(Job<?, ?> own, String branch) {
        Collection<? extends Item> siblings = own.getParent().getItems();
        for (Item item : siblings) {
            if (item instanceof Job<?, ?> job && isBranch(SCMHead.HeadByItem.findHead(job), branch)) {
                return job;
            }
        }
        return null;
    }

    private static boolean isBranch(@Nullable SCMHead head, String name) {
        return head != null
                && !(head instanceof ChangeRequestSCMHead)
                && head.getName().equals(name);
    }
}
