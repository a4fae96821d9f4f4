package io.jenkins.plugins.dataops.gate;

import hudson.EnvVars;
import hudson.Extension;
import hudson.model.AbstractProject;
import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.tasks.BuildStepDescriptor;
import hudson.tasks.BuildStepMonitor;
import hudson.tasks.Publisher;
import hudson.tasks.Recorder;
import java.io.IOException;
import jenkins.tasks.SimpleBuildStep;
import org.jenkinsci.Symbol;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** Gates a Freestyle build after its results were recorded; {@link GateStep} is the same page for Pipelines. */
public final class GateRecorder extends Recorder implements SimpleBuildStep {
    private GateOptions options = GateOptions.DEFAULTS;

    @DataBoundConstructor
    public GateRecorder() {}

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
    public void perform(Run<?, ?> run, EnvVars env, TaskListener listener) throws IOException {
        GateVerdict verdict = new GateCall(options, run, listener).look();
        GateEffect effect = GateEffect.of(options, verdict);
        if (effect.stops()) {
            throw GateCall.stop(verdict);
        }
        // There is no stage to mark, so the build says what the stage would.
        Result result = effect.build() == null ? effect.stage() : effect.build();
        if (result != null) {
            run.setResult(result);
        }
    }

    @Override
    public boolean requiresWorkspace() {
        return false;
    }

    @Override
    public BuildStepMonitor getRequiredMonitorService() {
        return BuildStepMonitor.NONE;
    }

    /** Describes the recorder. */
    @Extension
    @Symbol("dataopsGate")
    public static final class DescriptorImpl extends BuildStepDescriptor<Publisher> implements GateForm {
        @Override
        @SuppressWarnings("rawtypes") // as Jenkins declares it
        public boolean isApplicable(Class<? extends AbstractProject> jobType) {
            return true;
        }

        @Override
        public String getDisplayName() {
            return Messages.GateStep_displayName();
        }
    }
}
