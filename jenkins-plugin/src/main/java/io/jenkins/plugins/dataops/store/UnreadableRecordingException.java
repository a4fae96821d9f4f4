package io.jenkins.plugins.dataops.store;

/** A recording that is gone or cannot be relied on. Whoever decides has to treat it as missing evidence. */
public final class UnreadableRecordingException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableRecordingException(String message) {
        super(message);
    }
}
