package io.dataops.checks.data;

/** A data set's files are absent or cannot be read. The message says which, where the suite names them, and why. */
public final class UnreadableDataException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    /** One with its reason, a sentence without row values. */
    public UnreadableDataException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
