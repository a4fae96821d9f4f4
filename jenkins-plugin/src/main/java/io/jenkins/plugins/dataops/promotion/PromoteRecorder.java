package io.jenkins.plugins.dataops.promotion;

import hudson.AbortException;
import hudson.EnvVars;
import hudson.Extension;
import hudson.model.AbstractProject;
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

/**
 * Promotes a Freestyle build after its results were recorded; {@link PromoteStep} is the same page for Pipelines. A Freestyle
 * build holds its executor, so it does not wait for approval.
 */
public final class PromoteRecorder extends Recorder implements SimpleBuildStep {
    private PromoteOptions options;

    @DataBoundConstructor
    public PromoteRecorder(String channel) {
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

    /** Only to refuse it with a clear error, and not to promote what somebody wanted to be asked about. */
    @DataBoundSetter
    public void setApprovers(@Nullable String approvers) {
        options = options.withApprovers(approvers);
    }

    @Override
    public void perform(Run<?, ?> run, EnvVars env, TaskListener listener) throws IOException {
        if (options.approvers() != null) {
            throw new AbortException(
                    "dataopsPromote: 'approvers' needs a Pipeline, because a Freestyle build does not wait;"
                            + " leave it out here, or promote from the build's page");
        }
        new PromoteCall(options, run, listener).perform();
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
    @Symbol("dataopsPromote")
    public static final class DescriptorImpl extends BuildStepDescriptor<Publisher> implements PromoteForm {
        @Override
        @SuppressWarnings("rawtypes") // as Jenkins declares it
        public boolean isApplicable(Class<? extends AbstractProject> jobType) {
            return true;
        }

        @Override
        public String getDisplayName() {
            return Messages.PromoteStep_displayName();
        }
    }
}
