package io.jenkins.plugins.dataops.view;

import java.util.List;

/**
 * The builds of a job in a table, which has no column that would be empty all the way down.
 *
 * @param rows newest first
 */
public record BuildTable(List<BuildRow> rows) {
    /** Whether any of them was promoted. */
    public boolean promoted() {
        return rows.stream().anyMatch(row -> !row.promoted().isEmpty());
    }

    /** Whether the commit of any of them is known. */
    public boolean commits() {
        return rows.stream().anyMatch(row -> !row.commit().isEmpty());
    }
}
