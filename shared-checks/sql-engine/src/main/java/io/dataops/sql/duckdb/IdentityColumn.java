package io.dataops.sql.duckdb;

import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;

/**
 * What tells rows apart: the lower half of the MD5 of their texts, which no version of DuckDB changes. Each text has its
 * length before it, so that no two lists of texts run into the same one.
 */
final class IdentityColumn implements RowColumn {
    private final String expression;
    private final PresentRows present = new PresentRows();
    private long[] identities = new long[0];

    /**
     * A column of identities.
     *
     * @param texts the expressions that are the texts of a row
     */
    IdentityColumn(List<String> texts) {
        expression = sql(texts);
    }

    /** The identity in SQL; null when one of the texts is. */
    static String sql(List<String> texts) {
        String known = texts.stream().map(text -> text + " IS NOT NULL").collect(Collectors.joining(" AND "));
        String joined = texts.stream()
                .map(text -> "strlen(" + text + "), ':', " + text)
                .collect(Collectors.joining(", ", "concat(", ")"));
        // The half that md5_number_lower gives, in a third of its time. It is an unsigned number, which less half its
        // range fits a long.
        return "CASE WHEN " + known + " THEN CAST(CAST(md5_number(" + joined
                + ") >> 64 AS HUGEINT) - 9223372036854775808 AS BIGINT) END";
    }

    @Override
    public List<String> expressions() {
        return List.of(expression);
    }

    @Override
    public void take(DuckDBDataChunkReader chunk, int first) {
        DuckDBReadableVector vector = chunk.vector(first);
        int rows = (int) chunk.rowCount();
        if (identities.length < rows) {
            identities = new long[rows];
        }
        present.take(vector, rows, row -> identities[row] = vector.getLong(row));
    }

    @Override
    public boolean isNull(int row) {
        return present.isNull(row);
    }

    long identity(int row) {
        return identities[row];
    }
}
