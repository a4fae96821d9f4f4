package io.dataops.sql.duckdb;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/**
 * Texts of rows as indexes into a dictionary of all texts that the rows have. DuckDB hands on a hash of each text, which it
 * computes once for each entry of a Parquet file's own dictionary; to find texts in an enumeration takes it four times as
 * long. No two of the texts have one hash, so a hash tells a text for sure.
 */
final class HashedColumn implements TextColumn {
    private static final int NULL = -1;
    private static final int FREE = -2;

    private final String expression;
    private final List<String> texts = new ArrayList<>();
    /** Open addressing, at most half full. */
    private final long[] hashes;

    private final int[] codesOfHashes;
    private boolean ambiguous;
    private int[] codes = new int[0];

    private HashedColumn(String expression, int most) {
        this.expression = expression;
        hashes = new long[2 * Integer.highestOneBit(2 * most)];
        codesOfHashes = new int[hashes.length];
        Arrays.fill(codesOfHashes, FREE);
    }

    /**
     * Looks at the texts of all rows.
     *
     * @param text the expression that is the text of a row
     * @param most how many different texts there may be, at least 1
     * @return empty when there are more, or two of them have one hash
     */
    static Optional<HashedColumn> of(LockedDatabase database, String text, String relation, int most)
            throws SQLException {
        HashedColumn column = new HashedColumn(hash(text), most);
        String sql = "SELECT t, " + hash("t") + " FROM (SELECT DISTINCT " + text + " AS t FROM " + relation + " LIMIT "
                + (most + 2) + ")";
        try (PreparedStatement statement = database.prepare(sql);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                column.add(result.getString(1), result.getLong(2));
            }
        }
        return column.ambiguous || column.texts.size() > most ? Optional.empty() : Optional.of(column);
    }

    /** A signed number, since the driver hands on unsigned ones as objects. */
    private static String hash(String text) {
        return "CAST(hash(" + text + ") >> 1 AS BIGINT)";
    }

    private void add(@Nullable String text, long hash) {
        int slot = slot(hash);
        ambiguous |= codesOfHashes[slot] != FREE;
        hashes[slot] = hash;
        codesOfHashes[slot] = text == null ? NULL : texts.size();
        if (text != null) {
            texts.add(text);
        }
    }

    /** The slot of a hash, or the free one where it belongs. */
    private int slot(long hash) {
        int slot = (int) hash & (hashes.length - 1);
        while (codesOfHashes[slot] != FREE && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    @Override
    public List<String> expressions() {
        return List.of(expression);
    }

    @Override
    public void take(DuckDBDataChunkReader chunk, int first) {
        DuckDBReadableVector vector = chunk.vector(first);
        int rows = (int) chunk.rowCount();
        if (codes.length < rows) {
            codes = new int[rows];
        }
        for (int row = 0; row < rows; row++) {
            codes[row] = codesOfHashes[slot(vector.getLong(row))];
            if (codes[row] == FREE) {
                throw new UnfitMeasureException("the rows have changed while they were read");
            }
        }
    }

    @Override
    public int code(int row) {
        return codes[row];
    }

    @Override
    public List<String> texts() {
        return Collections.unmodifiableList(texts);
    }
}
