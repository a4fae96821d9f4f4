package io.jenkins.plugins.dataops.gate;

import hudson.model.Run;
import hudson.model.TaskListener;
import java.io.IOException;
import org.jenkinsci.plugins.workflow.actions.WarningAction;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.SynchronousNonBlockingStepExecution;

/** Runs {@link GateStep}. */
final class GateExecution extends SynchronousNonBlockingStepExecution<GateVerdict> {
    private static final long serialVersionUID = 1L;

    private final GateOptions options;

    GateExecution(GateOptions options, StepContext context) {
        super(context);
        this.options = options;
    }

    @Override
    protected GateVerdict run() throws IOException, InterruptedException {
        Run<?, ?> run = getContext().get(Run.class);
        GateVerdict verdict = new GateCall(options, run, getContext().get(TaskListener.class)).look();
        GateEffect effect = GateEffect.of(options, verdict);
        if (effect.stops()) {
            throw GateCall.stop(verdict);
        }
        if (effect.stage() != null) {
            getContext()
                    .get(FlowNode.class)
                    .addOrReplaceAction(new WarningAction(effect.stage())
                            .withMessage("the verdict on data and models is " + verdict));
        }
        if (effect.build() != null) {
            run.setResult(effect.build());
        }
        return verdict;
    }
}
