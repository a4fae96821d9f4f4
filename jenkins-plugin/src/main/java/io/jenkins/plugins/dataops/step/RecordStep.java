package io.jenkins.plugins.dataops.step;

import hudson.EnvVars;
import hudson.Extension;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.dataops.policy.PolicyConfiguration;
import java.util.Set;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** {@code recordDataops} in a Pipeline; {@link DataopsRecorder} is the same page for Freestyle. */
public final class RecordStep extends Step {
    private RecordOptions options = RecordOptions.DEFAULTS;

    @DataBoundConstructor
    public RecordStep() {}

    public RecordOptions options() {
        return options;
    }

    public String getPattern() {
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
    public StepExecution start(StepContext context) {
        return new RecordExecution(options, context);
    }

    /** Describes the step. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor {
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
