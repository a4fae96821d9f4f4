package io.jenkins.plugins.dataops.guard;

import hudson.Extension;
import hudson.model.Action;
import hudson.model.CauseAction;
import hudson.model.Job;
import hudson.model.Queue;
import java.util.List;

/**
 * Keeps starts that a {@link GuardMode#HARD} guard refuses out of the queue. Decided once, when somebody or something starts
 * the job: a start that is in the queue already stays there, over a restart too.
 */
@Extension
public final class HardGuard extends Queue.QueueDecisionHandler {
    @Override
    public boolean shouldSchedule(Queue.Task task, List<Action> actions) {
        GuardProperty guard = GuardProperty.of(task, GuardMode.HARD);
        if (guard == null || !(task instanceof Job<?, ?> job)) {
            return true;
        }
        List<UpstreamId> upstream = UpstreamId.of(
                job,
                actions.stream()
                        .filter(CauseAction.class::isInstance)
                        .flatMap(action -> ((CauseAction) action).getCauses().stream())
                        .toList());
        GuardDecision decision =
                guard.rule().decide(upstream.stream().map(UpstreamBuild::lookUp).toList());
        if (decision instanceof GuardDecision.Refused refused) {
            RefusalReport.publish(job, upstream, refused);
            return false;
        }
        return true;
    }
}
