package io.jenkins.plugins.dataops.badge;

import hudson.Extension;
import hudson.model.Action;
import hudson.model.Run;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import java.util.Collection;
import java.util.List;
import jenkins.model.TransientActionFactory;

/** Gives builds with evidence their {@link VerdictBadge}. Jenkins asks whenever it loads a build, so nothing is read here. */
@Extension
@SuppressWarnings("rawtypes") // as Jenkins looks it up
public final class VerdictBadges extends TransientActionFactory<Run> {
    @Override
    public Class<Run> type() {
        return Run.class;
    }

    @Override
    public Class<? extends Action> actionType() {
        return VerdictBadge.class;
    }

    @Override
    public Collection<? extends Action> createFor(Run target) {
        Run<?, ?> run = target;
        return BuildVerdicts.hasEvidence(run) ? List.of(new VerdictBadge(run)) : List.of();
    }
}
