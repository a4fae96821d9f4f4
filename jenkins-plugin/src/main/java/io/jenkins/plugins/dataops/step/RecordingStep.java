package io.jenkins.plugins.dataops.step;

import io.jenkins.plugins.dataops.policy.PolicyConfiguration;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.DataBoundSetter;

/** A step that records results, now or at the end of its block. */
public abstract class RecordingStep extends Step {
    private RecordOptions options = RecordOptions.DEFAULTS;

    RecordingStep() {}

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

    @Nullable
    String channel() {
        return options.referenceChannel();
    }

    void channel(@Nullable String channel) {
        options = options.withReferenceChannel(channel);
    }
}
