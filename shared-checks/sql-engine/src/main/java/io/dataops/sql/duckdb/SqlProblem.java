package io.dataops.sql.duckdb;

import java.util.Comparator;

/**
 * What a user has to change in a piece of SQL, and where inside that piece.
 *
 * @param line from 1
 * @param column from 1, in Unicode code points; 1:1 when the parser names no place
 */
record SqlProblem(int line, int column, String message) implements Comparable<SqlProblem> {
    private static final Comparator<SqlProblem> ORDER = Comparator.comparingInt(SqlProblem::line)
            .thenComparingInt(SqlProblem::column)
            .thenComparing(SqlProblem::message);

    /** @param offset code points before the place; one outside the text stands for the nearest inside */
    static SqlProblem at(String sql, int offset, String message) {
        int[] before = sql.codePoints().limit(Math.max(0, offset)).toArray();
        int line = 1;
        int column = 1;
        for (int character : before) {
            column = character == '\n' ? 1 : column + 1;
            line += character == '\n' ? 1 : 0;
        }
        return new SqlProblem(line, column, message);
    }

    @Override
    public int compareTo(SqlProblem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line + ":" + column + ": " + message;
    }
}
