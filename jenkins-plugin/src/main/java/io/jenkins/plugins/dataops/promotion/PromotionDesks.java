package io.jenkins.plugins.dataops.promotion;

import hudson.Extension;
import hudson.model.Action;
import hudson.model.Run;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import java.util.Collection;
import java.util.List;
import jenkins.model.TransientActionFactory;

/** Gives every build with evidence its {@link PromotionDesk}. */
@Extension
@SuppressWarnings("rawtypes") // as Jenkins looks it up
public final class PromotionDesks extends TransientActionFactory<Run> {
    @Override
    public Class<Run> type() {
        return Run.class;
    }

    @Override
    public Class<? extends Action> actionType() {
        return PromotionDesk.class;
    }

    @Override
    public Collection<? extends Action> createFor(Run target) {
        Run<?, ?> run = target;
        return BuildVerdicts.hasEvidence(run) ? List.of(new PromotionDesk(run)) : List.of();
    }
}
