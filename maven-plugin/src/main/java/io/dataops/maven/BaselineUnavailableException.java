package io.dataops.maven;

/** A baseline that was asked for cannot be had. The message is the reason, a clause that follows its name and a colon. */
final class BaselineUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    BaselineUnavailableException(String message) {
        super(message);
    }
}
