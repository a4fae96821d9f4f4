package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Scalar;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;

/** Looks at texts one by one, a chunk of rows in memory at a time. */
final class TextReading {
    private final LockedDatabase database;
    private final Runnable stopIfCancelled;

    TextReading(LockedDatabase database, Runnable stopIfCancelled) {
        this.database = database;
        this.stopIfCancelled = stopIfCancelled;
    }

    /** The numbers of rows, of failing ones and of nulls. */
    Cells counts(EachText texts) throws SQLException {
        Tally tally = new Tally(texts.passes());
        try (PreparedStatement statement = database.prepare(texts.sql());
                DuckDBChunkedResult result =
                        statement.unwrap(DuckDBPreparedStatement.class).query()) {
            while (next(result)) {
                int rows = (int) result.chunk().rowCount();
                if (rows > 0) {
                    tally.take(result.chunk().vector(0), rows);
                }
            }
        }
        requireAll(texts, tally.rows);
        List<Object> counts = LongStream.of(tally.rows, tally.failing, tally.nulls)
                .<Object>mapToObj(count -> new Scalar.Numeric(BigDecimal.valueOf(count)))
                .toList();
        return new Cells(List.copyOf(counts));
    }

    private boolean next(DuckDBChunkedResult result) {
        stopIfCancelled.run();
        try {
            return result.nextChunk();
        } catch (IllegalStateException closed) {
            stopIfCancelled.run();
            throw closed;
        }
    }

    /** A statement that is read in chunks ends at an error as if there were no more rows. */
    private void requireAll(EachText texts, long read) throws SQLException {
        try (PreparedStatement statement =
                        database.prepare("SELECT count(*), count(strlen(t)) FROM (" + texts.sql() + ") x(t)");
                ResultSet row = statement.executeQuery()) {
            row.next();
            if (row.getLong(1) != read) {
                throw new UnfitMeasureException("only " + read + " of " + row.getLong(1) + " rows could be read");
            }
        }
    }

    /** Counts so far. */
    private static final class Tally {
        private final Predicate<String> passes;
        private long rows;
        private long failing;
        private long nulls;

        private Tally(Predicate<String> passes) {
            this.passes = passes;
        }

        private void take(DuckDBReadableVector vector, int size) {
            rows += size;
            for (int row = 0; row < size; row++) {
                if (vector.isNull(row)) {
                    nulls++;
                } else if (!passes.test(vector.getString(row))) {
                    failing++;
                }
            }
        }
    }
}
