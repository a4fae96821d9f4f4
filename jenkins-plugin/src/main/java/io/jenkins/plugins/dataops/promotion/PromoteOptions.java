package io.jenkins.plugins.dataops.promotion;

import hudson.AbortException;
import io.jenkins.plugins.dataops.form.FieldText;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What {@code dataopsPromote} may be told, in a Pipeline as in a Freestyle job. Immutable; a class and not a record because
 * XStream keeps it in job configurations and does not read records back.
 */
public final class PromoteOptions implements Serializable {
    private static final long serialVersionUID = 1L;

    private String channel;
    private @Nullable String id;
    private @Nullable String comment;
    private @Nullable String approvers;

    private PromoteOptions(String channel) {
        this.channel = channel;
    }

    private PromoteOptions(PromoteOptions other) {
        channel = other.channel;
        id = other.id;
        comment = other.comment;
        approvers = other.approvers;
    }

    public static PromoteOptions to(String channel) {
        return new PromoteOptions(channel);
    }

    /** Where to, as it was written. */
    public String channel() {
        return channel;
    }

    /** The recording whose verdict decides; null for all recordings of the build. */
    public @Nullable String id() {
        return id;
    }

    public PromoteOptions withId(@Nullable String value) {
        PromoteOptions copy = new PromoteOptions(this);
        copy.id = FieldText.of(value);
        return copy;
    }

    /** Kept with the promotion; null for none. */
    public @Nullable String comment() {
        return comment;
    }

    public PromoteOptions withComment(@Nullable String value) {
        PromoteOptions copy = new PromoteOptions(this);
        copy.comment = FieldText.of(value);
        return copy;
    }

    /** Who has to approve, as {@link Approvers} reads it; null when nobody is asked. */
    public @Nullable String approvers() {
        return approvers;
    }

    public PromoteOptions withApprovers(@Nullable String value) {
        PromoteOptions copy = new PromoteOptions(this);
        copy.approvers = FieldText.of(value);
        return copy;
    }

    /** @throws AbortException if the channel or the id has another form; the message shows one that would do */
    PromotionRequest request() throws AbortException {
        try {
            return new PromotionRequest(new Channel(channel), id == null ? null : new RecordingId(id), comment);
        } catch (IllegalArgumentException e) {
            throw new AbortException("dataopsPromote: " + e.getMessage());
        }
    }
}
