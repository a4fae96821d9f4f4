package io.jenkins.plugins.dataops.permalink;

import hudson.Extension;
import hudson.model.Action;
import hudson.model.Job;
import hudson.model.PermalinkProjectAction;
import java.util.Collection;
import java.util.List;
import jenkins.model.TransientActionFactory;

/** Gives every job its permalinks. */
@Extension
@SuppressWarnings("rawtypes") // as Jenkins looks it up
public final class PermalinksOfJob extends TransientActionFactory<Job> {
    @Override
    public Class<Job> type() {
        return Job.class;
    }

    @Override
    public Class<? extends Action> actionType() {
        return PermalinkProjectAction.class;
    }

    @Override
    public Collection<? extends Action> createFor(Job target) {
        Job<?, ?> job = target;
        return List.of(new Permalinks(job));
    }
}
