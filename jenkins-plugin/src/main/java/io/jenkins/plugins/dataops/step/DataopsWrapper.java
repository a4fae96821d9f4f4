package io.jenkins.plugins.dataops.step;

import hudson.EnvVars;
import hudson.Extension;
import hudson.FilePath;
import hudson.Launcher;
import hudson.model.AbstractProject;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.tasks.BuildWrapperDescriptor;
import io.jenkins.plugins.dataops.baseline.HandIn;
import io.jenkins.plugins.dataops.baseline.HandedIn;
import io.jenkins.plugins.dataops.policy.PolicyConfiguration;
import java.io.IOException;
import java.util.List;
import jenkins.tasks.SimpleBuildWrapper;
import org.jenkinsci.Symbol;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** Wraps the steps of a Freestyle build; {@link WithDataopsStep} is the same page for Pipelines. */
public final class DataopsWrapper extends SimpleBuildWrapper {
    private RecordOptions options = RecordOptions.DEFAULTS;

    @DataBoundConstructor
    public DataopsWrapper() {}

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

    public @Nullable String getChannel() {
        return options.referenceChannel();
    }

    @DataBoundSetter
    public void setChannel(@Nullable String channel) {
        options = options.withReferenceChannel(channel);
    }

    @Override
    public void setUp(
            Context context,
            Run<?, ?> build,
            FilePath workspace,
            Launcher launcher,
            TaskListener listener,
            EnvVars initialEnvironment)
            throws IOException, InterruptedException {
        RecordPlace place = new RecordPlace(build, workspace, initialEnvironment, listener, List.of());
        HandedIn handed =
                new HandIn(build, place.wantedId(options), options.referenceWish(), place::say).into(workspace);
        handed.environment().forEach(context::env);
        context.setDisposer(new End(options, handed));
    }

    /** Runs after the steps of the build, whatever became of them. */
    private static final class End extends Disposer {
        private static final long serialVersionUID = 1L;

        private final RecordOptions options;
        private final HandedIn handed;

        End(RecordOptions options, HandedIn handed) {
            this.options = options;
            this.handed = handed;
        }

        @Override
        public void tearDown(Run<?, ?> build, FilePath workspace, Launcher launcher, TaskListener listener)
                throws IOException, InterruptedException {
            new WithDataopsEnd(options, handed)
                    .at(new RecordPlace(build, workspace, build.getEnvironment(listener), listener, List.of()));
        }
    }

    /** Describes the wrapper. */
    @Extension
    @Symbol("withDataops")
    public static final class DescriptorImpl extends BuildWrapperDescriptor implements RecordForm {
        @Override
        public boolean isApplicable(AbstractProject<?, ?> item) {
            return true;
        }

        @Override
        public String getDisplayName() {
            return Messages.WithDataopsStep_displayName();
        }
    }
}
