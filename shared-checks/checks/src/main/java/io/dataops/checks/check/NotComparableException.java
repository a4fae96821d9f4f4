package io.dataops.checks.check;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Literal;

/** A limit is of another type than the value that was measured, so nothing can be said about the data. */
public final class NotComparableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * For a value that cannot be compared.
     *
     * @param message one sentence without row values
     */
    public NotComparableException(String message) {
        super(message);
    }

    /** For a value that cannot be compared with what the suite writes. */
    public NotComparableException(ColumnKind measured, Literal limit) {
        this("the measured value is of type " + measured + " and cannot be compared with the limit " + limit);
    }
}
