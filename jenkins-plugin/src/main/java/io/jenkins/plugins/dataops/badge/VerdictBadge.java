package io.jenkins.plugins.dataops.badge;

import hudson.model.BuildBadgeAction;
import hudson.model.InvisibleAction;
import hudson.model.Run;
import io.jenkins.plugins.dataops.verdict.EvidenceUrl;
import io.jenkins.plugins.dataops.verdict.VerdictLabel;

/** Stands beside a build whose verdict is not plainly passed. */
public final class VerdictBadge extends InvisibleAction implements BuildBadgeAction {
    private final Run<?, ?> run;
    private final VerdictLabel label;

    VerdictBadge(Run<?, ?> run, VerdictLabel label) {
        this.run = run;
        this.label = label;
    }

    public VerdictLabel getLabel() {
        return label;
    }

    /** Relative to Jenkins. */
    public String getUrl() {
        return EvidenceUrl.of(run);
    }
}
