package io.jenkins.plugins.dataops.policy;

import hudson.ExtensionPoint;
import hudson.model.Job;
import io.jenkins.plugins.dataops.recording.Policies;

/** Somewhere a policy for a job may be written. */
public interface PolicySource extends ExtensionPoint {
    /** The policies that hold for a job, the outermost first; none when there are none. */
    Policies policies(Job<?, ?> job);
}
