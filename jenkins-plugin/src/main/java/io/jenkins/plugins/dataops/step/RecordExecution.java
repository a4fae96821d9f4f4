package io.jenkins.plugins.dataops.step;

import hudson.EnvVars;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jenkinsci.plugins.workflow.actions.ThreadNameAction;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.SynchronousNonBlockingStepExecution;

/** Runs {@link RecordStep}. */
final class RecordExecution extends SynchronousNonBlockingStepExecution<RecordedVerdict> {
    private static final long serialVersionUID = 1L;

    private final RecordOptions options;

    RecordExecution(RecordOptions options, StepContext context) {
        super(context);
        this.options = options;
    }

    @Override
    protected RecordedVerdict run() throws IOException, InterruptedException {
        return new RecordedVerdict(new RecordCall(options, place(getContext())).perform());
    }

    static RecordPlace place(StepContext context) throws IOException, InterruptedException {
        return new RecordPlace(
                context.get(Run.class),
                context.get(FilePath.class),
                context.get(EnvVars.class),
                context.get(TaskListener.class),
                branches(context.get(FlowNode.class)));
    }

    private static List<String> branches(FlowNode node) {
        List<String> branches = new ArrayList<>();
        for (FlowNode block : node.getEnclosingBlocks()) {
            ThreadNameAction branch = block.getAction(ThreadNameAction.class);
            if (branch != null) {
                branches.add(branch.getThreadName());
            }
        }
        Collections.reverse(branches);
        return branches;
    }
}
