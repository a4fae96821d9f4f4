package jenkins.model;

import hudson.model.Job;
import hudson.model.PermalinkProjectAction;
import hudson.model.Run;

public abstract class PeepholePermalink extends PermalinkProjectAction.Permalink {
    public abstract boolean apply(Run<?, ?> run);

    @Override
    public native Run<?, ?> resolve(Job<?, ?> job);

    protected native void updateCache(Job<?, ?> job, Run<?, ?> b);
}
