package io.dataops.checks.metric;

import java.util.List;

/**
 * A column that tells groups of rows apart, for metrics that compare groups.
 *
 * @param column its name
 * @param partition the group of each row; −1 for a row that has none
 * @param names of the groups, by their index
 */
public record Groups(String column, Partition partition, List<String> names) {
    public Groups {
        names = List.copyOf(names);
    }
}
