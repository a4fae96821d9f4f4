package io.dataops.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data set as it was found.
 *
 * @param name its name in the suite
 * @param location path or pattern as the suite writes it, or {@code query}
 * @param files number of files read; 0 for a query
 * @param rows rows after the data set's own {@code where}; null when they were not counted
 * @param columns its columns in order; empty when it could not be read
 * @param fingerprint of the content, such as {@code sha256:…}; null when it could not be read
 * @param problem why it could not be read; null when it could
 */
public record DatasetEvidence(
        String name,
        String location,
        int files,
        @Nullable Long rows,
        List<ColumnType> columns,
        @Nullable String fingerprint,
        @Nullable String problem) {
    public DatasetEvidence {
        columns = List.copyOf(columns);
    }

    /**
     * A column and its type.
     *
     * @param type {@code text}, {@code integer}, {@code decimal}, {@code double}, {@code boolean}, {@code date},
     *     {@code time}, {@code timestamp}, {@code timestamp_tz}, {@code binary}, or what the engine calls a nested type
     * @param engineType what the engine calls the type, with precision, scale and unit, such as {@code DECIMAL(10,2)}; null in
     *     a result that does not have it, as those of earlier versions
     */
    public record ColumnType(
            String name, String type, @Nullable String engineType) {
        /** Of which no more is known than the kind of its type. */
        public ColumnType(String name, String type) {
            this(name, type, null);
        }
    }
}
