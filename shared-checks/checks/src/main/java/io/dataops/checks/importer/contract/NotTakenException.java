package io.dataops.checks.importer.contract;

/** Why a rule cannot keep its meaning; the message completes "is not taken, because". */
public final class NotTakenException extends Exception {
    private static final long serialVersionUID = 1L;

    public NotTakenException(String reason) {
        super(reason);
    }

    /** The reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
