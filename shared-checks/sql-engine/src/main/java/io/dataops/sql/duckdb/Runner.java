package io.dataops.sql.duckdb;

import io.dataops.checks.plan.CancelledException;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Progress;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Runs the statements of a plan. One that fails is taken apart until only what cannot be measured is left out. */
final class Runner {
    private final LockedDatabase database;
    private final EngineErrors errors;
    private final BooleanSupplier cancelled;
    private final Measurements.Builder answers;
    private final Progress progress;
    private final int total;
    private final Map<String, Cells> taken = new HashMap<>();
    private final Set<Task<?>> settled = new HashSet<>();

    Runner(
            LockedDatabase database,
            EngineErrors errors,
            BooleanSupplier cancelled,
            Measurements.Builder answers,
            Progress progress,
            int total) {
        this.database = database;
        this.errors = errors;
        this.cancelled = cancelled;
        this.answers = answers;
        this.progress = progress;
        this.total = total;
    }

    void scan(Scan scan) {
        try {
            Cells all = scan.aggregates().isEmpty() ? new Cells(List.of()) : oneRow(scan.sql());
            List<Cells> cells = scan.cells(all);
            for (int index = 0; index < cells.size(); index++) {
                answer(scan.tasks().get(index), cells.get(index));
            }
        } catch (SQLException failed) {
            stopIfCancelled();
            if (scan.tasks().size() > 1) {
                scan.halves().forEach(this::scan);
            } else {
                refuse(scan.tasks().get(0), errors.sentence(failed));
            }
        } catch (UnfitMeasureException unfit) {
            // One value of many cannot be told; apart, the others can.
            if (scan.tasks().size() > 1) {
                scan.halves().forEach(this::scan);
            } else {
                refuse(scan.tasks().get(0), unfit.reason());
            }
        }
    }

    void statement(Task<?> task) {
        try {
            if (task.work() instanceof OneValue value) {
                answer(task, oneValue(value.sql()));
            } else if (task.work() instanceof ManyRows<?> many) {
                task.answer(rows(many), answers);
                step(task);
            } else {
                answer(task, oneRow((Standalone<?>) task.work()));
            }
        } catch (SQLException failed) {
            stopIfCancelled();
            refuse(task, errors.sentence(failed));
        } catch (UnfitMeasureException unfit) {
            refuse(task, unfit.reason());
        }
    }

    void refuse(Task<?> task, String reason) {
        task.refuse(reason, answers);
        step(task);
    }

    private void answer(Task<?> task, Cells cells) {
        task.answer(cells, answers);
        step(task);
    }

    private void step(Task<?> task) {
        // A scan that is taken apart half way answers some of its tasks a second time.
        if (settled.add(task)) {
            progress.measured(task.scope().dataset(), settled.size(), total);
        }
    }

    private void stopIfCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancelledException();
        }
    }

    private Cells oneRow(Standalone<?> statement) throws SQLException {
        for (String shortcut : statement.shortcuts()) {
            Optional<Cells> row = firstRow(shortcut);
            if (row.isPresent()) {
                return row.get();
            }
        }
        return oneRow(statement.sql());
    }

    private Cells oneRow(String sql) throws SQLException {
        return firstRow(sql).orElseThrow(() -> new IllegalStateException("a statement without a row: " + sql));
    }

    /** The first row of a statement; equal statements run once. */
    private Optional<Cells> firstRow(String sql) throws SQLException {
        Cells known = taken.get(sql);
        if (known != null) {
            return Optional.of(known);
        }
        stopIfCancelled();
        try (PreparedStatement statement = database.prepare(sql);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            Cells cells = Cells.of(rows, rows.getMetaData().getColumnCount());
            taken.put(sql, cells);
            return Optional.of(cells);
        }
    }

    private List<Cells> rows(ManyRows<?> many) throws SQLException {
        stopIfCancelled();
        try (PreparedStatement statement = database.prepare(many.sql() + " LIMIT " + (many.limit() + 1));
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            List<Cells> all = new ArrayList<>();
            while (rows.next()) {
                if (all.size() == many.limit()) {
                    throw new UnfitMeasureException("there are more than " + many.limit() + " " + many.rows());
                }
                all.add(Cells.of(rows, columns));
            }
            return all;
        }
    }

    private Cells oneValue(String sql) throws SQLException {
        stopIfCancelled();
        try (PreparedStatement statement = database.prepare("SELECT * FROM (" + sql + ") LIMIT 2");
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            if (columns != 1) {
                throw new UnfitMeasureException("the query returns " + columns + " columns; a value is one");
            }
            if (!rows.next()) {
                throw new UnfitMeasureException("the query returns no row; a value is one row");
            }
            Cells cells = Cells.of(rows, 1);
            if (rows.next()) {
                throw new UnfitMeasureException("the query returns several rows; a value is one row");
            }
            return cells;
        }
    }
}
