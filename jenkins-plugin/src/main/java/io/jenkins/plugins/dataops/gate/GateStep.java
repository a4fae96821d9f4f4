package io.jenkins.plugins.dataops.gate;

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

/** {@code dataopsGate} in a Pipeline; {@link GateRecorder} is the same page for Freestyle. */
public final class GateStep extends Step {
    private GateOptions options = GateOptions.DEFAULTS;

    @DataBoundConstructor
    public GateStep() {}

    public GateOptions options() {
        return options;
    }

    public @Nullable String getId() {
        return options.id();
    }

    @DataBoundSetter
    public void setId(@Nullable String id) {
        options = options.withId(id);
    }

    public @Nullable String getRequired() {
        return options.required();
    }

    @DataBoundSetter
    public void setRequired(@Nullable String required) {
        options = options.withRequired(required);
    }

    public OnBlocked getOnBlocked() {
        return options.onBlocked();
    }

    @DataBoundSetter
    public void setOnBlocked(OnBlocked onBlocked) {
        options = options.withOnBlocked(onBlocked);
    }

    public OnWarned getOnWarned() {
        return options.onWarned();
    }

    @DataBoundSetter
    public void setOnWarned(OnWarned onWarned) {
        options = options.withOnWarned(onWarned);
    }

    @Override
    public StepExecution start(StepContext context) {
        return new GateExecution(options, context);
    }

    /** Describes the step. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor implements GateForm {
        @Override
        public String getFunctionName() {
            return "dataopsGate";
        }

        @Override
        public String getDisplayName() {
            return Messages.GateStep_displayName();
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of(Run.class, TaskListener.class, FlowNode.class);
        }
    }
}
