package io.dataops.checks.describe;

import java.util.List;

/**
 * Which values of the data may be seen. A value that fewer than {@value #FEWEST} rows share may point at a person, and so
 * does every value of a column that holds what looks like personal data; both are masked unless the column is named.
 *
 * @param shown columns whose values may all be seen, by name
 */
public record Visibility(List<String> shown) {
    /** From so many rows on a value that they share may be seen. */
    public static final int FEWEST = 10;

    public Visibility {
        shown = List.copyOf(shown);
    }

    boolean of(String column, boolean personal, long rows) {
        return shown.contains(column) || (!personal && rows >= FEWEST);
    }
}
