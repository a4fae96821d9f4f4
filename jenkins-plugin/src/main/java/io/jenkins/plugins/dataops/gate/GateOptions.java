package io.jenkins.plugins.dataops.gate;

import hudson.AbortException;
import io.jenkins.plugins.dataops.form.FieldText;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code dataopsGate} may be told, in a Pipeline as in a Freestyle job. Immutable; a class and not a record because
 * XStream keeps it in job configurations and does not read records back.
 */
public final class GateOptions implements Serializable {
    public static final GateOptions DEFAULTS = new GateOptions();

    private static final long serialVersionUID = 1L;

    private @Nullable String id;
    private @Nullable String required;
    private OnBlocked onBlocked = OnBlocked.ABORT;
    private OnWarned onWarned = OnWarned.NONE;

    private GateOptions() {}

    private GateOptions(GateOptions other) {
        id = other.id;
        required = other.required;
        onBlocked = other.onBlocked;
        onWarned = other.onWarned;
    }

    /** What XStream found no choice for, or one that only a newer plugin knows, is as it is by default. */
    Object readResolve() {
        onBlocked = Objects.requireNonNullElse(onBlocked, OnBlocked.ABORT);
        onWarned = Objects.requireNonNullElse(onWarned, OnWarned.NONE);
        return this;
    }

    /** The recording that is gated; null for all recordings of the build. */
    public @Nullable String id() {
        return id;
    }

    public GateOptions withId(@Nullable String value) {
        GateOptions copy = new GateOptions(this);
        copy.id = FieldText.of(value);
        return copy;
    }

    /** Ids of recordings that the build must have, separated by commas; null for none. */
    public @Nullable String required() {
        return required;
    }

    public GateOptions withRequired(@Nullable String value) {
        GateOptions copy = new GateOptions(this);
        copy.required = FieldText.of(value);
        return copy;
    }

    public OnBlocked onBlocked() {
        return onBlocked;
    }

    public GateOptions withOnBlocked(OnBlocked value) {
        GateOptions copy = new GateOptions(this);
        copy.onBlocked = value;
        return copy;
    }

    public OnWarned onWarned() {
        return onWarned;
    }

    public GateOptions withOnWarned(OnWarned value) {
        GateOptions copy = new GateOptions(this);
        copy.onWarned = value;
        return copy;
    }

    /** @throws AbortException if the id has another form; the message shows one that would do */
    @Nullable
    RecordingId recording() throws AbortException {
        return id == null ? null : id(id);
    }

    /** The id as it is written; none when all recordings of the build are gated. */
    List<String> ids() {
        return id == null ? List.of() : List.of(id);
    }

    /** @throws AbortException if an id has another form; the message shows one that would do */
    List<RecordingId> requiredRecordings() throws AbortException {
        List<RecordingId> ids = new ArrayList<>();
        for (String text : requiredIds()) {
            ids.add(id(text));
        }
        return ids;
    }

    /** The required ids as they are written. */
    List<String> requiredIds() {
        return required == null ? List.of() : List.of(required.split("\\s*,\\s*"));
    }

    private static RecordingId id(String text) throws AbortException {
        try {
            return new RecordingId(text);
        } catch (IllegalArgumentException e) {
            throw new AbortException("dataopsGate: " + e.getMessage());
        }
    }
}
