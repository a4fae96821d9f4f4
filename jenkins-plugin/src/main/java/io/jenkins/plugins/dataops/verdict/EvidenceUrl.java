package io.jenkins.plugins.dataops.verdict;

import hudson.model.Run;
import io.jenkins.plugins.dataops.run.DataopsAction;

/** Where the evidence of a build is shown. */
public final class EvidenceUrl {
    private EvidenceUrl() {}

    /** Relative to Jenkins: the page of its recordings, or the build's own page when they lie in other builds. */
    public static String of(Run<?, ?> run) {
        return run.getAction(DataopsAction.class) == null ? run.getUrl() : run.getUrl() + DataopsAction.URL_NAME + "/";
    }
}
