package io.jenkins.plugins.dataops.verdict;

import hudson.model.Job;
import hudson.model.Run;
import java.util.Optional;

/** The verdict of a job at a glance: that of its last completed build with evidence. */
public final class JobVerdict {
    /** So many builds are looked at. */
    private static final int MAX_BUILDS = 10;

    private final Run<?, ?> run;
    private final VerdictLabel label;

    private JobVerdict(Run<?, ?> run, VerdictLabel label) {
        this.run = run;
        this.label = label;
    }

    /** Empty when none of the last {@value #MAX_BUILDS} completed builds has evidence. */
    public static Optional<JobVerdict> of(Job<?, ?> job) {
        Run<?, ?> run = job.getLastCompletedBuild();
        for (int looked = 0; run != null && looked < MAX_BUILDS; looked++) {
            if (BuildVerdicts.hasEvidence(run)) {
                return Optional.of(
                        new JobVerdict(run, new VerdictLabel(BuildVerdicts.get().glance(run))));
            }
            run = run.getPreviousCompletedBuild();
        }
        return Optional.empty();
    }

    public Run<?, ?> getRun() {
        return run;
    }

    public VerdictLabel getLabel() {
        return label;
    }

    /** The page that explains it, relative to Jenkins. */
    public String getUrl() {
        return EvidenceUrl.of(run);
    }
}
