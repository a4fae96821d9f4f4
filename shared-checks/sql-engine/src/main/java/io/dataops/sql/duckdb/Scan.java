package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fragments that one SELECT takes together, each different expression once.
 *
 * @param relation stands behind FROM
 * @param tasks whose work is a {@link Fragment}
 */
record Scan(String relation, List<Task<?>> tasks) {
    Scan {
        tasks = List.copyOf(tasks);
    }

    /**
     * The scans of a scope. Text files are read once, for every pass parses them again. Where columns are stored apart,
     * each text column has a scan of its own: one SELECT over many of them is slower and takes more memory.
     */
    static List<Scan> of(String relation, List<Task<?>> tasks, Table table, Storage storage) {
        if (storage == Storage.ROWS) {
            return List.of(new Scan(relation, tasks));
        }
        Map<Set<Column>, List<Task<?>>> groups = new LinkedHashMap<>();
        for (Task<?> task : tasks) {
            Set<Column> columns = ((Fragment<?>) task.work()).columns();
            boolean oneText =
                    columns.size() == 1 && columns.stream().allMatch(column -> table.kind(column) == ColumnKind.TEXT);
            groups.computeIfAbsent(oneText ? columns : Set.of(), unseen -> new ArrayList<>())
                    .add(task);
        }
        return groups.values().stream().map(group -> new Scan(relation, group)).toList();
    }

    /** Two scans with half of the tasks each. */
    List<Scan> halves() {
        int middle = tasks.size() / 2;
        return List.of(
                new Scan(relation, tasks.subList(0, middle)), new Scan(relation, tasks.subList(middle, tasks.size())));
    }

    String sql() {
        return "SELECT " + String.join(", ", expressions()) + " FROM " + relation;
    }

    /** The different expressions of all tasks; none when everything is known without a row. */
    List<String> expressions() {
        Set<String> expressions = new LinkedHashSet<>();
        tasks.forEach(task -> expressions.addAll(((Fragment<?>) task.work()).expressions()));
        return List.copyOf(expressions);
    }

    /** The cells of one task out of those of the whole scan. */
    Cells cells(Task<?> task, Cells all) {
        List<String> expressions = expressions();
        List<Object> values = new ArrayList<>();
        for (String expression : ((Fragment<?>) task.work()).expressions()) {
            values.add(all.values().get(expressions.indexOf(expression)));
        }
        return new Cells(values);
    }

    /** How the rows of a data set are stored. */
    enum Storage {
        /** Row by row, as in text files. */
        ROWS,
        /** Column by column, as in Parquet files and in the engine's own tables. */
        COLUMNS
    }
}
