package io.dataops.results.profile;

import java.util.List;

/**
 * What one data set is like.
 *
 * @param name what it is called
 * @param location where it is
 * @param keys columns, or pairs of columns, whose values occur once each and are never null
 * @param dependencies columns whose value tells that of another
 * @param notes what was not looked at or left out, a sentence each without a full stop
 */
public record TableProfile(
        String name,
        String location,
        long rows,
        List<ColumnProfile> columns,
        List<List<String>> keys,
        List<Dependency> dependencies,
        List<String> notes) {
    public TableProfile {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        dependencies = List.copyOf(dependencies);
        notes = List.copyOf(notes);
    }

    /** Rows with the same value of the one column have the same value of the other. */
    public record Dependency(String column, String tells) {
        @Override
        public String toString() {
            return column + " → " + tells;
        }
    }
}
