package io.jenkins.plugins.dataops.promotion;

import hudson.Extension;
import hudson.model.Run;
import hudson.model.TaskListener;
import java.util.Set;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/**
 * {@code dataopsPromote} in a Pipeline; {@link PromoteRecorder} is the same page for Freestyle. Promoting a build again to the
 * same channel is recorded again.
 */
public final class PromoteStep extends Step {
    private PromoteOptions options;

    @DataBoundConstructor
    public PromoteStep(String channel) {
        options = PromoteOptions.to(channel);
    }

    public PromoteOptions options() {
        return options;
    }

    public String getChannel() {
        return options.channel();
    }

    public @Nullable String getId() {
        return options.id();
    }

    @DataBoundSetter
    public void setId(@Nullable String id) {
        options = options.withId(id);
    }

    public @Nullable String getComment() {
        return options.comment();
    }

    @DataBoundSetter
    public void setComment(@Nullable String comment) {
        options = options.withComment(comment);
    }

    public @Nullable String getApprovers() {
        return options.approvers();
    }

    @DataBoundSetter
    public void setApprovers(@Nullable String approvers) {
        options = options.withApprovers(approvers);
    }

    @Override
    public StepExecution start(StepContext context) {
        String approvers = options.approvers();
        return approvers == null
                ? new PromoteExecution(options, context)
                : new ApprovalExecution(options, approvers, context);
    }

    /** Describes the step. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor implements PromoteForm {
        @Override
        public String getFunctionName() {
            return "dataopsPromote";
        }

        @Override
        public String getDisplayName() {
            return Messages.PromoteStep_displayName();
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of(Run.class, TaskListener.class, FlowNode.class);
        }
    }
}
