package io.dataops.checks.task;

import io.dataops.checks.metric.Partition;
import java.util.List;

/**
 * A column that tells groups of rows apart.
 *
 * @param column its name
 * @param groups the group of each row; −1 for a null
 * @param names of the groups, by their index
 */
public record Grouping(String column, Partition groups, List<String> names) {
    public Grouping {
        names = List.copyOf(names);
    }
}
