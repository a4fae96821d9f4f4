package io.jenkins.plugins.dataops.promotion;

import hudson.AbortException;
import hudson.model.Cause;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.dataops.permission.DataopsPermissions;
import java.io.IOException;
import jenkins.model.Jenkins;

/**
 * One call of {@code dataopsPromote} that asks nobody: the build promotes itself.
 *
 * @param options none of them asks for approval
 */
record PromoteCall(PromoteOptions options, Run<?, ?> run, TaskListener listener) {

    /**
     * Promotes.
     *
     * @throws AbortException if an option cannot be used, the one as whom the build runs may not promote, or the verdict blocks
     */
    Promotion perform() throws IOException {
        PromotionRequest request = options.request();
        requirePermission();
        try {
            Promotion promotion = request.decide(run, promoter());
            PromotionAction.keep(run, promotion);
            listener.getLogger()
                    .println("[dataops] promoted to " + promotion.getChannel() + " by " + promotion.getBy() + " on "
                            + promotion.getVerdict() + baselines(promotion.getBaselines()));
            return promotion;
        } catch (PromotionRefusedException e) {
            throw new AbortException("dataopsPromote: " + e.getMessage());
        }
    }

    private static String baselines(int modules) {
        return switch (modules) {
            case 0 -> ", without a baseline: its modules left nothing for one";
            case 1 -> ", with the baseline of 1 module";
            default -> ", with the baselines of " + modules + " modules";
        };
    }

    private void requirePermission() throws AbortException {
        if (!run.getParent().hasPermission(DataopsPermissions.PROMOTE)) {
            throw new AbortException("dataopsPromote: the build runs as '"
                    + Jenkins.getAuthentication2().getName() + "', who may not promote builds of "
                    + run.getParent().getFullName() + " (permission DataOps/Promote)");
        }
    }

    private String promoter() {
        Cause.UserIdCause started = run.getCause(Cause.UserIdCause.class);
        String user = started == null ? null : started.getUserId();
        return user == null ? Jenkins.getAuthentication2().getName() : user;
    }
}
