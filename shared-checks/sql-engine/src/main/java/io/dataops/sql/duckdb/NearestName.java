package io.dataops.sql.duckdb;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The known name that a mistyped one most likely meant. */
final class NearestName {
    private NearestName() {}

    /**
     * Ends a message about an unknown name.
     *
     * @return {@code ; did you mean 'sales'?}, or nothing when no known name is within a third of its letters
     */
    static String hint(String name, Collection<String> known) {
        String typed = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(other -> distance(typed, other.toLowerCase(Locale.ROOT)) <= Math.max(1, typed.length() / 3))
                .min(Comparator.<String>comparingInt(other -> distance(typed, other.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .map("; did you mean '%s'?"::formatted)
                .orElse("");
    }

    /** Letters to insert, remove or replace to make one text of the other (Levenshtein 1966). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
