package io.dataops.sql.duckdb;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The nine deciles of counted values, and the bins between them. Values are called {@code x}, how many there are up to one
 * {@code upto}, and the position of the last one {@code last}; edges are {@code e1} to {@code e9}.
 */
final class DecileSql {
    private DecileSql() {}

    /**
     * Type 7 with a position in whole numbers, so that an edge which falls on a value is that value to the last digit. The
     * value at position i is the least one with more than i values up to it.
     */
    static String edges() {
        String low = "min(x) FILTER (upto > last * %1$d // 10)";
        String high = "min(x) FILTER (upto > (last * %1$d + 9) // 10)";
        String tenths = "CAST(any_value(last * %1$d %% 10) AS DOUBLE)";
        // Divided last: seven tenths of 90 are then 63, and not a hair less.
        return each(", ", low + " + (" + high + " - " + low + ") * " + tenths + " / 10 AS e%1$d");
    }

    /** Twice the number of edges below a value, and one more for a value that is several edges itself. */
    static String bin() {
        return "2 * (" + each(" + ", "CAST(x > e%d AS INTEGER)") + ") + CAST(("
                + each(" + ", "CAST(x = e%d AS INTEGER)") + ") > 1 AS INTEGER)";
    }

    /** A text for each inner decile. */
    static String each(String separator, String format) {
        return IntStream.rangeClosed(1, 9).mapToObj(format::formatted).collect(Collectors.joining(separator));
    }
}
