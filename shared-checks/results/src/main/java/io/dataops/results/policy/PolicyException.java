package io.dataops.results.policy;

/** A policy that cannot be read. The message says what was written, what is expected and an example. */
public final class PolicyException extends Exception {
    private static final long serialVersionUID = 1;

    PolicyException(String message) {
        super(message);
    }
}
