package io.dataops.checks.importer.dbt;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A test's own table and another one, group by group. A group that only one of them has is compared with 0, and nulls make a
 * group as values do.
 *
 * @param theirs by as many columns, in the same order
 */
record TwoTables(Groups ours, Groups theirs) {
    /** A number of each group. */
    record Aggregate(String sql, String name) {
        private String where(String side) {
            return "coalesce(max(value) FILTER (" + side + "), 0) AS " + name;
        }
    }

    /** For each group the one number of the own table and the other number of the other one. */
    String select(Aggregate one, Aggregate other) {
        List<String> names = IntStream.rangeClosed(1, ours.columns().size())
                .mapToObj(number -> "group_" + number)
                .toList();
        String columns =
                Stream.concat(names.stream(), Stream.of("value", "ours")).collect(Collectors.joining(", "));
        String both = ours.select(one.sql() + ", true") + " UNION ALL " + theirs.select(other.sql() + ", false");
        return new Groups("(" + both + ") AS both_tables(" + columns + ")", names, names)
                .select(one.where("ours") + ", " + other.where("NOT ours"));
    }
}
