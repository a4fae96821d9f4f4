package io.jenkins.plugins.dataops.promotion;

import hudson.ExtensionPoint;
import hudson.model.Run;

/** Is told of promotions, before the one who promoted is. */
public interface PromotionListener extends ExtensionPoint {
    /** The build has one promotion more, and was saved with it. */
    void promoted(Run<?, ?> run);
}
