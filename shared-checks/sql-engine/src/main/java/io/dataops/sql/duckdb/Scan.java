package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fragments that one SELECT takes together, each different aggregate once.
 *
 * @param relation stands behind FROM
 * @param tasks whose work is a {@link Fragment}
 * @param form whether aggregates see rows or values
 */
record Scan(String relation, List<Task<?>> tasks, Form form) {
    Scan {
        tasks = List.copyOf(tasks);
    }

    /**
     * The scans of a scope. Text files are read once, for every pass parses them again. Where columns are stored apart,
     * each text column has a scan of its own: one SELECT over many of them is slower and takes more memory.
     */
    static List<Scan> of(String relation, List<Task<?>> tasks, Table table, Storage storage) {
        if (storage == Storage.ROWS) {
            return List.of(new Scan(relation, tasks, Form.ROWS));
        }
        Map<Set<Column>, List<Task<?>>> groups = new LinkedHashMap<>();
        for (Task<?> task : tasks) {
            Set<Column> columns = ((Fragment<?>) task.work()).columns();
            boolean oneText =
                    columns.size() == 1 && columns.stream().allMatch(column -> table.kind(column) == ColumnKind.TEXT);
            groups.computeIfAbsent(oneText ? columns : Set.of(), unseen -> new ArrayList<>())
                    .add(task);
        }
        return groups.entrySet().stream()
                .map(group -> new Scan(relation, group.getValue(), form(group.getKey(), group.getValue())))
                .toList();
    }

    /** Only a text column has one scan for itself, and only looking at every row is worth a detour. */
    private static Form form(Set<Column> columns, List<Task<?>> tasks) {
        Set<Aggregate> aggregates = aggregates(tasks);
        boolean possible = !columns.isEmpty() && aggregates.stream().allMatch(it -> it.overValues() != null);
        boolean worthwhile = aggregates.stream().anyMatch(it -> it.effort() == Aggregate.Effort.EACH_ROW);
        return possible && worthwhile ? Form.ROWS_OR_VALUES : Form.ROWS;
    }

    /** The one column of a scan that may see values instead of rows. */
    Column onlyColumn() {
        return ((Fragment<?>) tasks.get(0).work()).columns().iterator().next();
    }

    Scan overValues() {
        return new Scan(relation, tasks, Form.VALUES);
    }

    /** Two scans with half of the tasks each. */
    List<Scan> halves() {
        int middle = tasks.size() / 2;
        return List.of(
                new Scan(relation, tasks.subList(0, middle), form),
                new Scan(relation, tasks.subList(middle, tasks.size()), form));
    }

    String sql() {
        return switch (form) {
            case ROWS, ROWS_OR_VALUES -> select(Aggregate::overRows, relation);
            case VALUES -> {
                String name = Table.name(onlyColumn());
                yield select(
                        it -> String.valueOf(it.overValues()),
                        "(SELECT " + name + ", count(*) AS " + Aggregate.TIMES + " FROM " + relation + " GROUP BY "
                                + name + ")");
            }
        };
    }

    private String select(Function<Aggregate, String> sql, String from) {
        return aggregates().stream().map(sql).collect(Collectors.joining(", ", "SELECT ", " FROM " + from));
    }

    /** The different aggregates of all tasks; none when everything is known without a row. */
    Set<Aggregate> aggregates() {
        return aggregates(tasks);
    }

    private static Set<Aggregate> aggregates(List<Task<?>> tasks) {
        Set<Aggregate> aggregates = new LinkedHashSet<>();
        tasks.forEach(task -> aggregates.addAll(((Fragment<?>) task.work()).aggregates()));
        return aggregates;
    }

    /** The cells of each task, in the order of the tasks, out of those of the whole scan. */
    List<Cells> cells(Cells all) {
        Map<Aggregate, Integer> places = new LinkedHashMap<>();
        aggregates().forEach(aggregate -> places.put(aggregate, places.size()));
        return tasks.stream().map(task -> cells(task, all, places)).toList();
    }

    private static Cells cells(Task<?> task, Cells all, Map<Aggregate, Integer> places) {
        List<Object> values = new ArrayList<>();
        for (Aggregate aggregate : ((Fragment<?>) task.work()).aggregates()) {
            Integer place = places.get(aggregate);
            if (place != null) {
                values.add(all.values().get(place));
            }
        }
        return new Cells(values);
    }

    /** What the aggregates of a scan see. */
    enum Form {
        /** The rows. */
        ROWS,
        /** The rows, but the different values of the one column would do. */
        ROWS_OR_VALUES,
        /** The different values of the one column. */
        VALUES
    }

    /** How the rows of a data set are stored. */
    enum Storage {
        /** Row by row, as in text files. */
        ROWS,
        /** Column by column, as in Parquet files and in the engine's own tables. */
        COLUMNS
    }
}
