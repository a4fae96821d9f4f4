package io.dataops.checks.score;

/** A model cannot score these rows. The message is one sentence for people, without row values. */
public final class ScorerException extends Exception {
    private static final long serialVersionUID = 1L;

    public ScorerException(String message) {
        super(message);
    }

    public ScorerException(String message, Throwable cause) {
        super(message, cause);
    }
}
