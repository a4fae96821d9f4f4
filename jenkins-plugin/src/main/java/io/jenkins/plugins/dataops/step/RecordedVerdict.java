package io.jenkins.plugins.dataops.step;

import io.jenkins.plugins.dataops.run.RecordingSummary;
import java.io.Serializable;
import org.jenkinsci.plugins.scriptsecurity.sandbox.whitelists.Whitelisted;

/** What {@code recordDataops} gives back to a Pipeline. A class of plain values, so that a Pipeline may keep it over a restart. */
public final class RecordedVerdict implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String verdict;
    private final boolean blocking;

    RecordedVerdict(RecordingSummary summary) {
        id = summary.getId().text();
        verdict = summary.getVerdict().name();
        blocking = summary.getVerdict().blocks();
    }

    /** The recording's id in its build. */
    @Whitelisted
    public String getId() {
        return id;
    }

    /** {@code PASSED}, {@code WARNED}, {@code FAILED} or {@code NOT_EVALUATED}. */
    @Whitelisted
    public String getVerdict() {
        return verdict;
    }

    /** Whether a gate stops here. */
    @Whitelisted
    public boolean isBlocking() {
        return blocking;
    }

    @Override
    @Whitelisted
    public String toString() {
        return verdict;
    }
}
