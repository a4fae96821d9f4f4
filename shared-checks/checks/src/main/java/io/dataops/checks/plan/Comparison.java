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

    /** The sign in suites, sentences and SQL. */
    public String symbol() {
        return symbol;
    }
}
