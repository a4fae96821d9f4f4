package io.jenkins.plugins.dataops.guard;

import hudson.Extension;
import hudson.model.Job;
import hudson.model.Queue;
import hudson.model.queue.CauseOfBlockage;
import hudson.model.queue.QueueTaskDispatcher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets starts that a {@link GuardMode#SOFT} guard does not allow wait in the queue. Asked again and again under the lock of the
 * whole queue, so it answers from memory; a build that is not in memory yet is looked up elsewhere, and the start waits for it.
 */
@Extension
public final class SoftGuard extends QueueTaskDispatcher {
    @Override
    public @Nullable CauseOfBlockage canRun(Queue.Item item) {
        GuardProperty guard = GuardProperty.of(item.task, GuardMode.SOFT);
        if (guard == null || !(item.task instanceof Job<?, ?> job)) {
            return null;
        }
        List<UpstreamBuild> known = new ArrayList<>();
        for (UpstreamId id : UpstreamId.of(job, item.getCauses())) {
            UpstreamBuild build = UpstreamBuilds.get().known(id);
            if (build == null) {
                return new Blockage(Messages.SoftGuard_lookingAt(id));
            }
            known.add(build);
        }
        return guard.rule().decide(known) instanceof GuardDecision.Refused refused
                ? new Blockage(Messages.SoftGuard_waits(refused.reason()))
                : null;
    }

    /** Stands in the queue. */
    private static final class Blockage extends CauseOfBlockage {
        private final String reason;

        Blockage(String reason) {
            this.reason = reason;
        }

        @Override
        public String getShortDescription() {
            return reason;
        }
    }
}
