package io.jenkins.plugins.dataops.promotion;

import hudson.model.Run;
import hudson.model.TaskListener;
import java.io.IOException;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.SynchronousNonBlockingStepExecution;

/** Runs {@link PromoteStep} when nobody has to approve. */
final class PromoteExecution extends SynchronousNonBlockingStepExecution<PromotionReceipt> {
    private static final long serialVersionUID = 1L;

    private final PromoteOptions options;

    PromoteExecution(PromoteOptions options, StepContext context) {
        super(context);
        this.options = options;
    }

    @Override
    protected PromotionReceipt run() throws IOException, InterruptedException {
        PromoteCall call = new PromoteCall(
                options, getContext().get(Run.class), getContext().get(TaskListener.class));
        Promotion promotion = call.perform();
        return new PromotionReceipt(promotion.getChannel(), promotion.getBy(), promotion.getVerdict());
    }
}
