package io.jenkins.plugins.dataops.pullrequest;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.model.listeners.RunListener;

/** Completes the checks that a build left open, so that no pull request waits for one that never comes. */
@Extension
public final class ChecksCloser extends RunListener<Run<?, ?>> {
    @Override
    public void onCompleted(Run<?, ?> run, TaskListener listener) {
        OpenChecks open = run.getAction(OpenChecks.class);
        if (open == null) {
            return;
        }
        PullRequestText text = PullRequestText.notRecorded("The build ended before its results were recorded.");
        for (String check : open.names()) {
            ExtensionList.lookup(VerdictPublisher.class)
                    .forEach(publisher -> publisher.complete(run, listener, check, text));
        }
    }
}
