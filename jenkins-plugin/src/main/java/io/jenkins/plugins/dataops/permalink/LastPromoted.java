package io.jenkins.plugins.dataops.permalink;

import hudson.model.Run;
import io.jenkins.plugins.dataops.promotion.PromotionAction;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;

/**
 * {@code lastPromoted-CHANNEL}: the newest build that was promoted to a channel and whose verdict still allows that. A build
 * that promoted itself counts while it still runs.
 */
final class LastPromoted extends DataopsPermalink {
    static final String PREFIX = "lastPromoted-";

    private final String channel;

    LastPromoted(String channel) {
        super(PREFIX + channel);
        this.channel = channel;
    }

    @Override
    public boolean apply(Run<?, ?> run) {
        return PromotionAction.channels(run).contains(channel)
                && !BuildVerdicts.get().of(run).refusesPromotion();
    }

    @Override
    public String getDisplayName() {
        return Messages.LastPromoted_displayName(channel);
    }
}
