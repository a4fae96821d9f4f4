package io.jenkins.plugins.dataops.pullrequest;

import hudson.ExtensionPoint;
import hudson.model.Run;
import hudson.model.TaskListener;

/** Says a recording's verdict where the change is reviewed. */
public interface VerdictPublisher extends ExtensionPoint {
    /**
     * A recording is being made.
     *
     * @param check what the check is called there; the same name again replaces it
     */
    void begin(Run<?, ?> run, TaskListener listener, String check);

    /** The recording is made, or will not be: what was begun ends with this text. */
    void complete(Run<?, ?> run, TaskListener listener, String check, PullRequestText text);
}
