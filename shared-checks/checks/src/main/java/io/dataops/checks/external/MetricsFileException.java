package io.dataops.checks.external;

/** A metrics file cannot be used. The message is one sentence for people: which file, where in it, and why. */
public final class MetricsFileException extends Exception {
    private static final long serialVersionUID = 1L;

    MetricsFileException(String message) {
        super(message);
    }
}
