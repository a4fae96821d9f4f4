package io.dataops.checks.plan;

/** How two values compare. */
public enum Comparison {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">=");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /** Whether it asks which of two values is larger, and not only whether they are equal. */
    public boolean isOrder() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    /** The sign in suites, sentences and SQL. */
    public String symbol() {
        return symbol;
    }
}
