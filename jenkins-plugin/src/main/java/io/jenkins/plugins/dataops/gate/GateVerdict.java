package io.jenkins.plugins.dataops.gate;

import io.dataops.results.Verdict;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jenkinsci.plugins.scriptsecurity.sandbox.whitelists.Whitelisted;

/** What {@code dataopsGate} gives back to a Pipeline. A class of plain values, so that a Pipeline may keep it over a restart. */
public final class GateVerdict implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String verdict;
    private final boolean blocking;
    private final ArrayList<String> reasons;

    GateVerdict(Verdict verdict, List<String> reasons) {
        this.verdict = verdict.name();
        blocking = verdict.blocks();
        this.reasons = new ArrayList<>(reasons);
    }

    /** {@code PASSED}, {@code WARNED}, {@code FAILED} or {@code NOT_EVALUATED}. */
    @Whitelisted
    public String getVerdict() {
        return verdict;
    }

    @Whitelisted
    public boolean isBlocking() {
        return blocking;
    }

    /** What blocks, a line each; the last one counts what was left out. */
    @Whitelisted
    public List<String> getReasons() {
        return reasons;
    }

    @Override
    @Whitelisted
    public String toString() {
        return verdict;
    }
}
