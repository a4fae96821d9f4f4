package io.jenkins.plugins.dataops.permalink;

import hudson.model.Run;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;

/** {@code lastDataopsPassed}: the newest completed build whose verdict, with its waivers, does not block. */
final class LastPassed extends DataopsPermalink {
    static final String ID = "lastDataopsPassed";

    LastPassed() {
        super(ID);
    }

    @Override
    public boolean apply(Run<?, ?> run) {
        return !run.isBuilding()
                && BuildVerdicts.hasEvidence(run)
                && BuildVerdicts.get().allows(run);
    }

    @Override
    public String getDisplayName() {
        return Messages.LastPassed_displayName();
    }
}
