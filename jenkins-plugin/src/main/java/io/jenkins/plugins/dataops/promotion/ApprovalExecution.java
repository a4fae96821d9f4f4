package io.jenkins.plugins.dataops.promotion;

import hudson.AbortException;
import hudson.model.Run;
import hudson.model.TaskListener;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.jspecify.annotations.Nullable;

/**
 * Runs {@link PromoteStep} when somebody has to approve. It holds no thread while it waits; what it waits for stands in the
 * build, so it goes on after a restart.
 */
final class ApprovalExecution extends StepExecution {
    private static final long serialVersionUID = 1L;
    private static final Logger LOGGER = Logger.getLogger(ApprovalExecution.class.getName());

    private final PromoteOptions options;
    private final String approvers;
    private @Nullable String pendingId;

    ApprovalExecution(PromoteOptions options, String approvers, StepContext context) {
        super(context);
        this.options = options;
        this.approvers = approvers;
    }

    /** Refuses at once what nobody could approve now. */
    @Override
    public boolean start() throws IOException, InterruptedException {
        Run<?, ?> run = getContext().get(Run.class);
        PromotionRequest request = options.request();
        PendingPromotion pending;
        try {
            request.require(run);
            pending = new PendingPromotion(
                    UUID.randomUUID().toString(),
                    request,
                    Approvers.parse(approvers),
                    getContext().get(FlowNode.class).getId(),
                    Instant.now());
        } catch (PromotionRefusedException | IllegalArgumentException e) {
            throw new AbortException("dataopsPromote: " + e.getMessage());
        }
        pendingId = pending.getId();
        PendingPromotionsAction.on(run).add(pending);
        run.save();
        getContext()
                .get(TaskListener.class)
                .getLogger()
                .println("[dataops] waits for approval by " + pending.getApprovers() + " to promote to "
                        + pending.getChannel() + ", see " + PromotionDesk.URL_NAME + " of this build");
        pending.tell(this);
        return false;
    }

    @Override
    public void onResume() {
        try {
            Optional<PendingPromotion> pending = pending();
            if (pending.isPresent()) {
                pending.get().tell(this);
            } else {
                getContext()
                        .onFailure(new AbortException(
                                "dataopsPromote: nothing is known any more of the promotion to " + options.channel()));
            }
        } catch (IOException | InterruptedException e) {
            getContext().onFailure(e);
        }
    }

    @Override
    public void stop(Throwable cause) {
        try {
            Optional<PendingPromotion> pending = pending();
            if (pending.isPresent()) {
                Run<?, ?> run = getContext().get(Run.class);
                PendingPromotionsAction.on(run).remove(pending.get());
                run.save();
            }
        } catch (IOException | InterruptedException e) {
            LOGGER.log(
                    Level.WARNING,
                    e,
                    () -> "a promotion to " + options.channel() + " that was given up cannot be removed");
        }
        getContext().onFailure(cause);
    }

    /** Ends the step; called once somebody's answer is saved with the build. */
    void answered(PendingPromotion pending, PromotionAnswer answer) {
        String verdict = answer.verdict();
        if (verdict == null) {
            getContext()
                    .onFailure(new AbortException("dataopsPromote: the promotion to " + pending.getChannel()
                            + " was rejected by " + answer.by()));
        } else {
            getContext().onSuccess(new PromotionReceipt(pending.getChannel(), answer.by(), verdict));
        }
    }

    private Optional<PendingPromotion> pending() throws IOException, InterruptedException {
        return PendingPromotionsAction.on(getContext().get(Run.class)).find(pendingId);
    }

    @Override
    public String getStatus() {
        return "waits for approval by " + approvers;
    }
}
