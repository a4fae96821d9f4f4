package io.jenkins.plugins.dataops.step;

import hudson.EnvVars;
import hudson.Extension;
import hudson.FilePath;
import hudson.Launcher;
import hudson.model.AbstractProject;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.tasks.BuildStepDescriptor;
import hudson.tasks.BuildStepMonitor;
import hudson.tasks.Publisher;
import hudson.tasks.Recorder;
import io.jenkins.plugins.dataops.policy.PolicyConfiguration;
import java.io.IOException;
import java.util.List;
import jenkins.tasks.SimpleBuildStep;
import org.jenkinsci.Symbol;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** Records results after a Freestyle build; {@link RecordStep} is the same page for Pipelines. */
public final class DataopsRecorder extends Recorder implements SimpleBuildStep {
    private RecordOptions options = RecordOptions.DEFAULTS;

    @DataBoundConstructor
    public DataopsRecorder() {}

    public RecordOptions options() {
        return options;
    }

    public @Nullable String getPattern() {
        return options.pattern();
    }

    @DataBoundSetter
    public void setPattern(@Nullable String pattern) {
        options = options.withPattern(pattern);
    }

    public @Nullable String getId() {
        return options.id();
    }

    @DataBoundSetter
    public void setId(@Nullable String id) {
        options = options.withId(id);
    }

    public @Nullable String getName() {
        return options.name();
    }

    @DataBoundSetter
    public void setName(@Nullable String name) {
        options = options.withName(name);
    }

    public @Nullable String getCommit() {
        return options.commit();
    }

    @DataBoundSetter
    public void setCommit(@Nullable String commit) {
        options = options.withCommit(commit);
    }

    public @Nullable String getCheckName() {
        return options.checkName();
    }

    @DataBoundSetter
    public void setCheckName(@Nullable String checkName) {
        options = options.withCheckName(checkName);
    }

    public @Nullable String getMarkdown() {
        return options.markdown();
    }

    @DataBoundSetter
    public void setMarkdown(@Nullable String markdown) {
        options = options.withMarkdown(markdown);
    }

    public @Nullable PolicyConfiguration getPolicy() {
        return options.policy();
    }

    @DataBoundSetter
    public void setPolicy(@Nullable PolicyConfiguration policy) {
        options = options.withPolicy(policy);
    }

    public @Nullable String getReferenceJob() {
        return options.referenceJob();
    }

    @DataBoundSetter
    public void setReferenceJob(@Nullable String referenceJob) {
        options = options.withReferenceJob(referenceJob);
    }

    public @Nullable Integer getReferenceBuild() {
        return options.referenceBuild();
    }

    @DataBoundSetter
    public void setReferenceBuild(@Nullable Integer referenceBuild) {
        options = options.withReferenceBuild(referenceBuild);
    }

    public @Nullable String getReferenceChannel() {
        return options.referenceChannel();
    }

    @DataBoundSetter
    public void setReferenceChannel(@Nullable String referenceChannel) {
        options = options.withReferenceChannel(referenceChannel);
    }

    @Override
    public void perform(Run<?, ?> run, FilePath workspace, EnvVars env, Launcher launcher, TaskListener listener)
            throws InterruptedException, IOException {
        new RecordCall(options, new RecordPlace(run, workspace, env, listener, List.of())).perform();
    }

    @Override
    public BuildStepMonitor getRequiredMonitorService() {
        return BuildStepMonitor.NONE;
    }

    /** Describes the recorder. */
    @Extension
    @Symbol("recordDataops")
    public static final class DescriptorImpl extends BuildStepDescriptor<Publisher> implements RecordForm {
        @Override
        @SuppressWarnings("rawtypes") // as Jenkins declares it
        public boolean isApplicable(Class<? extends AbstractProject> jobType) {
            return true;
        }

        @Override
        public String getDisplayName() {
            return Messages.RecordStep_displayName();
        }
    }
}
