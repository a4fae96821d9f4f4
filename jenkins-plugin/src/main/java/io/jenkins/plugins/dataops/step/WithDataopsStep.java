package io.jenkins.plugins.dataops.step;

import hudson.EnvVars;
import hudson.Extension;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import java.util.Set;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/**
 * {@code withDataops} in a Pipeline; {@link DataopsWrapper} is the same page for Freestyle. The build inside the block finds the
 * baseline that was promoted last and the history of earlier builds, and its results are recorded when the block ends.
 */
public final class WithDataopsStep extends RecordingStep {
    @DataBoundConstructor
    public WithDataopsStep() {}

    /** The baseline is that of the last build promoted to this channel; null for any channel. */
    public @Nullable String getChannel() {
        return channel();
    }

    @DataBoundSetter
    public void setChannel(@Nullable String channel) {
        channel(channel);
    }

    @Override
    public StepExecution start(StepContext context) {
        return new WithDataopsExecution(options(), context);
    }

    /** Describes the step. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor implements RecordForm {
        @Override
        public String getFunctionName() {
            return "withDataops";
        }

        @Override
        public String getDisplayName() {
            return Messages.WithDataopsStep_displayName();
        }

        @Override
        public boolean takesImplicitBlockArgument() {
            return true;
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of(Run.class, FilePath.class, EnvVars.class, TaskListener.class, FlowNode.class);
        }
    }
}
