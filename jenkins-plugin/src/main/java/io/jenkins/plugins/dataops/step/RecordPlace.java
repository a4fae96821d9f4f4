package io.jenkins.plugins.dataops.step;

import hudson.EnvVars;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import java.util.List;

/**
 * Where a recording is made.
 *
 * @param branches names of the parallel branches around the call, outermost first; empty outside any
 */
record RecordPlace(Run<?, ?> run, FilePath workspace, EnvVars env, TaskListener listener, List<String> branches) {
    void say(String line) {
        listener.getLogger().println("[dataops] " + line);
    }
}
