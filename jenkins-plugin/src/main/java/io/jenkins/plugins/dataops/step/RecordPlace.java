package io.jenkins.plugins.dataops.step;

import hudson.AbortException;
import hudson.EnvVars;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.util.List;

/**
 * Where a recording is made.
 *
 * @param branches names of the parallel branches around the call, outermost first; empty outside any
 */
record RecordPlace(Run<?, ?> run, FilePath workspace, EnvVars env, TaskListener listener, List<String> branches) {
    /** The id that a recording here asks for. */
    RecordingId wantedId(RecordOptions options) throws AbortException {
        String id = options.id();
        try {
            return id == null ? RecordingId.inBranches(branches) : new RecordingId(env.expand(id));
        } catch (IllegalArgumentException e) {
            throw new AbortException("recordDataops: " + e.getMessage());
        }
    }

    void say(String line) {
        listener.getLogger().println("[dataops] " + line);
    }
}
