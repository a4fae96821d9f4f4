package io.jenkins.plugins.dataops.promotion;

import java.io.Serializable;
import org.jenkinsci.plugins.scriptsecurity.sandbox.whitelists.Whitelisted;

/** What {@code dataopsPromote} gives back to a Pipeline, which may keep it over a restart. */
public final class PromotionReceipt implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String channel;
    private final String by;
    private final String verdict;

    PromotionReceipt(String channel, String by, String verdict) {
        this.channel = channel;
        this.by = by;
        this.verdict = verdict;
    }

    /** Where the build was promoted to. */
    @Whitelisted
    public String getChannel() {
        return channel;
    }

    /** Id of the user who approved or started the build, or of the one as whom it runs. */
    @Whitelisted
    public String getBy() {
        return by;
    }

    /** {@code PASSED} or {@code WARNED}. */
    @Whitelisted
    public String getVerdict() {
        return verdict;
    }

    @Override
    @Whitelisted
    public String toString() {
        return channel + " by " + by + " on " + verdict;
    }
}
