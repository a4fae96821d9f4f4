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
    private static final String CONTROLLER = "the controller";

    @Override
    public Policies policies(Job<?, ?> job) {
        DataopsGlobalConfiguration configuration = DataopsGlobalConfiguration.get();
        String fault = configuration.getFault();
        if (fault != null) {
            return Policies.lost(CONTROLLER, fault);
        }
        PolicyConfiguration policy = configuration.getPolicy();
        return policy == null ? Policies.NONE : new Policies(List.of(new Stated(CONTROLLER, policy.text())));
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
