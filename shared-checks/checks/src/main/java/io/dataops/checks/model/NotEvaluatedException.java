package io.dataops.checks.model;

/** A model, or its baseline, cannot be evaluated. The message is one sentence, without row values. */
final class NotEvaluatedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    NotEvaluatedException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
