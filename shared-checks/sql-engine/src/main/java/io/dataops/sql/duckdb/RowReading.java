package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.identifier;

import io.dataops.checks.plan.CancelledException;
import io.dataops.checks.plan.FailingRowsRequest;
import io.dataops.checks.plan.RowSink;
import io.dataops.checks.plan.RowsRequest;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.results.literal.Counted;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBPreparedStatement;

/**
 * Hands on rows chunk by chunk; never more than a few chunks are in memory. DuckDB ends a result in silence when a row
 * cannot be read, so rows are counted before and after.
 */
final class RowReading {
    private final LockedDatabase database;
    private final EngineErrors errors;
    private final UserSql userSql;
    private final Catalog catalog;
    private final BooleanSupplier cancelled;

    RowReading(
            LockedDatabase database, EngineErrors errors, UserSql userSql, Catalog catalog, BooleanSupplier cancelled) {
        this.database = database;
        this.errors = errors;
        this.userSql = userSql;
        this.catalog = catalog;
        this.cancelled = cancelled;
    }

    /** Why not all rows could be handed on; empty when they were. */
    Optional<String> read(RowsRequest request, RowSink sink) {
        return reading(() -> catalog.isEmptyText(request.dataset()) ? none(request, sink) : some(request, sink));
    }

    /**
     * Why not all failing rows could be handed on; empty when they were.
     *
     * @param sql the SELECT that shows them
     */
    Optional<String> failing(FailingRowsRequest request, String sql, RowSink sink) {
        String relation = "(" + sql + ")";
        Table table = catalog.table(request.scope().dataset());
        return reading(() -> {
            List<RowColumn> columns = columns(request.columns(), table, relation);
            return handOn(columns, relation, select(expressions(columns), relation), ChunkBatch.Places.COUNTED, sink);
        });
    }

    private interface Reading {
        Optional<String> problem() throws SQLException;
    }

    private Optional<String> reading(Reading reading) {
        stopIfCancelled();
        try {
            return reading.problem();
        } catch (SQLException failed) {
            stopIfCancelled();
            return Optional.of(errors.sentence(failed));
        } catch (UnfitMeasureException unfit) {
            stopIfCancelled();
            return Optional.of(unfit.reason());
        }
    }

    /** A text file without rows tells no types, and a JSON file without rows no names either. */
    private Optional<String> none(RowsRequest request, RowSink sink) {
        Table table = catalog.table(request.dataset());
        if (!table.schema().fields().isEmpty()) {
            columns(request.columns(), table, identifier(request.dataset()));
        }
        sink.start(0);
        return Optional.empty();
    }

    private Optional<String> some(RowsRequest request, RowSink sink) throws SQLException {
        Table table = catalog.table(request.dataset());
        String relation = identifier(request.dataset());
        List<RowColumn> columns = columns(request.columns(), table, relation);
        List<String> expressions = expressions(columns);
        return request.order().isEmpty()
                ? handOn(columns, relation, select(expressions, relation), ChunkBatch.Places.COUNTED, sink)
                : handOn(
                        columns,
                        relation,
                        select(with(expressions, "row_number() OVER ()"), relation)
                                + order(request, table, expressions.size()),
                        ChunkBatch.Places.READ,
                        sink);
    }

    private Optional<String> handOn(
            List<RowColumn> columns, String relation, String sql, ChunkBatch.Places places, RowSink sink)
            throws SQLException {
        try (PreparedStatement statement = database.prepare(sql)) {
            long rows = count(relation);
            sink.start(rows);
            ChunkBatch batch = new ChunkBatch(columns, places);
            handOn(statement, batch, sink);
            return batch.total() == rows
                    ? Optional.empty()
                    : Optional.of(whyNot(expressions(columns), relation, rows, batch.total()));
        }
    }

    private List<RowColumn> columns(List<Wanted> wanted, Table table, String relation) {
        WantedColumns columns = new WantedColumns(database, errors, userSql, table, relation);
        return wanted.stream().map(it -> it.match(columns)).toList();
    }

    private static List<String> expressions(List<RowColumn> columns) {
        return columns.stream().flatMap(column -> column.expressions().stream()).toList();
    }

    private static String select(List<String> expressions, String relation) {
        return "SELECT " + String.join(", ", expressions) + " FROM " + relation;
    }

    private static List<String> with(List<String> expressions, String last) {
        return Stream.concat(expressions.stream(), Stream.of(last)).toList();
    }

    /** By the number of the row in the end, so that equal rows keep the order of the files. */
    private static String order(RowsRequest request, Table table, int expressions) {
        return request.order().stream()
                .map(column -> table.ordered(column, "an order") + " ASC NULLS LAST")
                .collect(Collectors.joining(", ", " ORDER BY ", ", " + (expressions + 1)));
    }

    private long count(String relation) throws SQLException {
        try (PreparedStatement statement = database.prepare("SELECT count(*) FROM " + relation);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void handOn(PreparedStatement statement, ChunkBatch batch, RowSink sink) throws SQLException {
        try (DuckDBChunkedResult result =
                statement.unwrap(DuckDBPreparedStatement.class).query()) {
            while (next(result)) {
                if (result.chunk().rowCount() > 0) {
                    batch.take(result.chunk());
                    sink.accept(batch);
                }
            }
        }
    }

    private boolean next(DuckDBChunkedResult result) {
        stopIfCancelled();
        try {
            return result.nextChunk();
        } catch (IllegalStateException closed) {
            stopIfCancelled();
            throw closed;
        }
    }

    /** Lets the database compute every value once more, this time in a statement that does not hide its errors. */
    private String whyNot(List<String> expressions, String relation, long counted, long read) throws SQLException {
        stopIfCancelled();
        List<String> counts = expressions.stream()
                .map(expression -> "count(" + expression + ")")
                .toList();
        try (PreparedStatement statement = database.prepare(select(counts, relation));
                ResultSet row = statement.executeQuery()) {
            row.next();
            return "only " + read + " of " + new Counted(counted, "row") + " could be read";
        }
    }

    private void stopIfCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancelledException();
        }
    }
}
