package io.jenkins.plugins.dataops.permalink;

import hudson.Extension;
import hudson.model.Run;
import io.jenkins.plugins.dataops.promotion.PromotionListener;

/** Moves the permalinks of a promoted build at once, so that what comes after the promotion finds them. */
@Extension
public final class PromotedPermalinks implements PromotionListener {
    @Override
    public void promoted(Run<?, ?> run) {
        new Permalinks(run.getParent()).follow(run);
    }
}
