package io.jenkins.plugins.dataops.policy;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.model.Job;
import io.jenkins.plugins.dataops.recording.Policies;
import io.jenkins.plugins.dataops.recording.Policies.Stated;
import java.util.List;

/** The controller's policy holds for every job. */
@Extension(ordinal = 1)
public final class GlobalPolicy implements PolicySource {
    @Override
    public Policies policies(Job<?, ?> job) {
        PolicyConfiguration policy = DataopsGlobalConfiguration.get().getPolicy();
        return policy == null ? Policies.NONE : new Policies(List.of(new Stated("the controller", policy.text())));
    }

    /** What every source says of a job. */
    public static Policies ofAllSources(Job<?, ?> job) {
        Policies all = Policies.NONE;
        for (PolicySource source : ExtensionList.lookup(PolicySource.class)) {
            all = all.and(source.policies(job));
        }
        return all;
    }
}
