package io.dataops.checks.baseline;

/** Kept predictions cannot be relied on. The message is one sentence for people without a value of a row. */
public final class UnreadablePredictionsException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadablePredictionsException(String message) {
        super(message);
    }
}
