package io.jenkins.plugins.dataops.badge;

import hudson.model.BuildBadgeAction;
import hudson.model.InvisibleAction;
import hudson.model.Run;
import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import io.jenkins.plugins.dataops.verdict.EvidenceUrl;
import io.jenkins.plugins.dataops.verdict.VerdictLabel;
import org.jspecify.annotations.Nullable;

/** Stands beside a build whose verdict is not plainly passed. */
public final class VerdictBadge extends InvisibleAction implements BuildBadgeAction {
    private final Run<?, ?> run;

    VerdictBadge(Run<?, ?> run) {
        this.run = run;
    }

    /** Null when there is nothing to show. Worked out when it is shown and not before: every build that is loaded has one. */
    public @Nullable VerdictLabel getLabel() {
        Verdict verdict = BuildVerdicts.get().glance(run);
        return verdict == Verdict.PASSED ? null : new VerdictLabel(verdict);
    }

    /** Relative to Jenkins. */
    public String getUrl() {
        return EvidenceUrl.of(run);
    }
}
