package io.jenkins.plugins.dataops.badge;

import hudson.Extension;
import hudson.model.Action;
import hudson.model.Run;
import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import io.jenkins.plugins.dataops.verdict.VerdictLabel;
import java.util.Collection;
import java.util.List;
import jenkins.model.TransientActionFactory;

/** Gives builds their {@link VerdictBadge}; none to a build that passed, or that has no evidence to show. */
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
        if (!BuildVerdicts.hasEvidence(run)) {
            return List.of();
        }
        Verdict verdict = BuildVerdicts.get().glance(run);
        return verdict == Verdict.PASSED ? List.of() : List.of(new VerdictBadge(run, new VerdictLabel(verdict)));
    }
}
