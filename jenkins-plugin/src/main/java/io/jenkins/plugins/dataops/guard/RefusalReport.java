package io.jenkins.plugins.dataops.guard;

import hudson.model.Job;
import hudson.model.Run;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.util.Timer;

/**
 * Puts a refusal where people look for it: on the page of each upstream build, on that of the guarded job, and into the log of
 * Jenkins.
 */
final class RefusalReport {
    private static final Logger LOGGER = Logger.getLogger(RefusalReport.class.getName());

    private final Job<?, ?> guarded;
    private final Refusal refusal;

    private RefusalReport(Job<?, ?> guarded, Refusal refusal) {
        this.guarded = guarded;
        this.refusal = refusal;
    }

    /** Reports a moment later and elsewhere, because a start is refused under the lock of the whole queue. */
    static void publish(Job<?, ?> guarded, List<UpstreamId> upstream, GuardDecision.Refused refused) {
        LOGGER.info(() -> guarded.getFullName() + " is not started: " + refused.reason());
        RefusalReport report =
                new RefusalReport(guarded, new Refusal(guarded.getFullName(), refused.reason(), Instant.now()));
        Timer.get().execute(() -> report.write(upstream));
    }

    private void write(List<UpstreamId> upstream) {
        try {
            synchronized (guarded) {
                new RefusalLog(guarded.getRootDir().toPath()).add(refusal);
            }
            for (UpstreamId id : upstream) {
                Run<?, ?> run = id.run();
                if (run != null) {
                    GuardRefusal.add(run, refusal);
                }
            }
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, e, () -> "a refusal of " + guarded.getFullName() + " cannot be written");
        }
    }
}
