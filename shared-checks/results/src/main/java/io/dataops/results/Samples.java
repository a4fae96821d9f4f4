package io.dataops.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some failing rows, fit to be shown: values the suite does not allow are already masked.
 *
 * @param columns column names, key columns first
 * @param rows one list of texts per row, in the order of {@code columns}; a null stands for a null in the data
 */
public record Samples(List<String> columns, List<List<@Nullable String>> rows) {
    /** Stands for a value that the suite does not allow to be shown. */
    public static final String MASKED = "***";

    public Samples {
        columns = List.copyOf(columns);
        int width = columns.size();
        for (List<@Nullable String> row : rows) {
            if (row.size() != width) {
                throw new IllegalArgumentException(
                        "a sample row has " + row.size() + " values for " + width + " columns");
            }
        }
        rows = rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                .toList();
    }
}
