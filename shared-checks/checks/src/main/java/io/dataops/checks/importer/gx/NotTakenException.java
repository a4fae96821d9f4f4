package io.dataops.checks.importer.gx;

/** An expectation cannot keep its meaning. The message completes "is not taken, because". */
final class NotTakenException extends Exception {
    private static final long serialVersionUID = 1L;

    NotTakenException(String reason) {
        super(reason);
    }

    /** Why; never null. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
