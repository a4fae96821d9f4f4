package io.dataops.sql.duckdb;

/**
 * A measure does not fit the data or the rules for SQL. The reason is one sentence for people. Unchecked, because it
 * leaves visitors; the engine catches it in one place and turns it into a refusal.
 */
final class UnfitMeasureException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String reason;

    UnfitMeasureException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
