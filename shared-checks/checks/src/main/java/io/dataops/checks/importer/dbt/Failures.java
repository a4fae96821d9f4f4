package io.dataops.checks.importer.dbt;

/**
 * What dbt counts of a test.
 *
 * @param rows a query that returns what is wrong
 * @param calculation the number of failures, computed from these rows
 */
record Failures(String rows, String calculation) {
    private static final String COUNT = "count(*)";

    /** The number of rows. */
    static Failures counted(String rows) {
        return new Failures(rows, COUNT);
    }

    /** The different rows that only one of two queries returns; nulls are equal. */
    static Failures ofDifference(String one, String other) {
        return counted("(" + one + " EXCEPT " + other + ") UNION ALL (" + other + " EXCEPT " + one + ")");
    }

    boolean isCounted() {
        return calculation.equals(COUNT);
    }

    Failures calculated(String otherwise) {
        return new Failures(rows, otherwise);
    }

    /** Only the first rows are looked at. */
    Failures first(String limit) {
        return new Failures("SELECT * FROM (" + rows + ") AS failures LIMIT " + limit, calculation);
    }

    /** One row with the number of failures. */
    String number() {
        return "SELECT " + calculation + " FROM (" + rows + ") AS failures";
    }
}
