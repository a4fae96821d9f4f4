package io.jenkins.plugins.dataops.permalink;

import hudson.Extension;
import hudson.model.Run;
import io.jenkins.plugins.dataops.promotion.PromotionListener;
import org.jspecify.annotations.Nullable;

/** Moves the permalinks of a promoted build at once, so that what comes after the promotion finds them. */
@Extension
public final class PromotedPermalinks implements PromotionListener {
    /**
     * Whether a permalink leads to a promoted build.
     *
     * @param channel where to; null for any channel
     */
    public static boolean isOf(String permalink, @Nullable String channel) {
        return channel == null
                ? permalink.startsWith(LastPromoted.PREFIX)
                : permalink.equals(LastPromoted.PREFIX + channel);
    }

    @Override
    public void promoted(Run<?, ?> run) {
        new Permalinks(run.getParent()).follow(run);
    }
}
