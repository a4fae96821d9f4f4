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

/** {@code recordDataops} in a Pipeline; {@link DataopsRecorder} is the same page for Freestyle. */
public final class RecordStep extends RecordingStep {
    @DataBoundConstructor
    public RecordStep() {}

    public @Nullable String getReferenceChannel() {
        return channel();
    }

    @DataBoundSetter
    public void setReferenceChannel(@Nullable String referenceChannel) {
        channel(referenceChannel);
    }

    @Override
    public StepExecution start(StepContext context) {
        return new RecordExecution(options(), context);
    }

    /** Describes the step. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor implements RecordForm {
        @Override
        public String getFunctionName() {
            return "recordDataops";
        }

        @Override
        public String getDisplayName() {
            return Messages.RecordStep_displayName();
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of(Run.class, FilePath.class, EnvVars.class, TaskListener.class, FlowNode.class);
        }
    }
}
