package io.jenkins.plugins.dataops.step;

import io.jenkins.plugins.dataops.form.FieldText;
import io.jenkins.plugins.dataops.policy.PolicyConfiguration;
import io.jenkins.plugins.dataops.reference.ReferenceWish;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What {@code recordDataops} may be told, in a Pipeline as in a Freestyle job. Immutable; a class and not a record because
 * XStream keeps it in job configurations and does not read records back.
 */
public final class RecordOptions implements Serializable {
    public static final RecordOptions DEFAULTS = new RecordOptions();

    private static final long serialVersionUID = 1L;

    private @Nullable String pattern;
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String commit;
    private @Nullable String checkName;
    private @Nullable String markdown;
    private @Nullable PolicyConfiguration policy;
    private @Nullable String referenceJob;
    private @Nullable Integer referenceBuild;
    private @Nullable String referenceChannel;

    private RecordOptions() {}

    private RecordOptions(RecordOptions other) {
        pattern = other.pattern;
        id = other.id;
        name = other.name;
        commit = other.commit;
        checkName = other.checkName;
        markdown = other.markdown;
        policy = other.policy;
        referenceJob = other.referenceJob;
        referenceBuild = other.referenceBuild;
        referenceChannel = other.referenceChannel;
    }

    /** Ant pattern of the result files, relative to the workspace; null for all that our goals leave in it. */
    public @Nullable String pattern() {
        return pattern;
    }

    public RecordOptions withPattern(@Nullable String value) {
        RecordOptions copy = new RecordOptions(this);
        copy.pattern = FieldText.of(value);
        return copy;
    }

    /** Names the recording in its build; null lets the place of the call decide. */
    public @Nullable String id() {
        return id;
    }

    public RecordOptions withId(@Nullable String value) {
        RecordOptions copy = new RecordOptions(this);
        copy.id = FieldText.of(value);
        return copy;
    }

    /** What people call the recording; null for its id. */
    public @Nullable String name() {
        return name;
    }

    public RecordOptions withName(@Nullable String value) {
        RecordOptions copy = new RecordOptions(this);
        copy.name = FieldText.of(value);
        return copy;
    }

    /** The commit that the results must be about; null for what the build knows of its checkout. */
    public @Nullable String commit() {
        return commit;
    }

    public RecordOptions withCommit(@Nullable String value) {
        RecordOptions copy = new RecordOptions(this);
        copy.commit = FieldText.of(value);
        return copy;
    }

    /** What the check on a pull request is called; null for a name made of the recording's id. */
    public @Nullable String checkName() {
        return checkName;
    }

    public RecordOptions withCheckName(@Nullable String value) {
        RecordOptions copy = new RecordOptions(this);
        copy.checkName = FieldText.of(value);
        return copy;
    }

    /** Where the report for a pull request's comment is left, relative to the workspace; null for nowhere. */
    public @Nullable String markdown() {
        return markdown;
    }

    public RecordOptions withMarkdown(@Nullable String value) {
        RecordOptions copy = new RecordOptions(this);
        copy.markdown = FieldText.of(value);
        return copy;
    }

    /** What is demanded beyond the controller and the folders; null for nothing. */
    public @Nullable PolicyConfiguration policy() {
        return policy;
    }

    public RecordOptions withPolicy(@Nullable PolicyConfiguration value) {
        RecordOptions copy = new RecordOptions(this);
        copy.policy = value;
        return copy;
    }

    /** Full name of the job to compare with; null for the target branch, or the job itself. */
    public @Nullable String referenceJob() {
        return referenceJob;
    }

    public RecordOptions withReferenceJob(@Nullable String value) {
        RecordOptions copy = new RecordOptions(this);
        copy.referenceJob = FieldText.of(value);
        return copy;
    }

    /** Number of the build to compare with; null for the last promoted or passed one. */
    public @Nullable Integer referenceBuild() {
        return referenceBuild;
    }

    public RecordOptions withReferenceBuild(@Nullable Integer value) {
        RecordOptions copy = new RecordOptions(this);
        copy.referenceBuild = value;
        return copy;
    }

    /** Only a build promoted to this channel counts as promoted; null for any channel. */
    public @Nullable String referenceChannel() {
        return referenceChannel;
    }

    public RecordOptions withReferenceChannel(@Nullable String value) {
        RecordOptions copy = new RecordOptions(this);
        copy.referenceChannel = FieldText.of(value);
        return copy;
    }

    ReferenceWish referenceWish() {
        return new ReferenceWish(referenceJob, referenceBuild, referenceChannel);
    }
}
