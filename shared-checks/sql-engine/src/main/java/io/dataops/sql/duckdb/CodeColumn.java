package io.dataops.sql.duckdb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/**
 * Texts of rows as indexes into a dictionary that grows. To fetch a text takes ten times as long as to fetch an index, so
 * DuckDB itself replaces the texts that are known before; only others are fetched and looked up here.
 */
final class CodeColumn implements TextColumn {
    private final String text;
    private final String known;
    private final List<String> texts;
    private final Map<String, Integer> codesOfTexts = new HashMap<>();
    private int[] codes = new int[0];

    /**
     * A column of texts.
     *
     * @param text the expression that is the text of a row
     * @param known texts that are worth to be replaced early, each once; none when there are too many
     */
    CodeColumn(String text, List<String> known) {
        this.text = text;
        this.known = known.isEmpty()
                ? "CAST(NULL AS INTEGER)"
                : known.stream()
                        .map(LockedDatabase::literal)
                        .collect(Collectors.joining(
                                ", ", "CAST(enum_code(TRY_CAST(" + text + " AS ENUM(", "))) AS INTEGER)"));
        this.texts = new ArrayList<>(known);
        known.forEach(it -> codesOfTexts.put(it, codesOfTexts.size()));
    }

    @Override
    public List<String> expressions() {
        return List.of(known, "CASE WHEN " + known + " IS NULL THEN " + text + " END");
    }

    @Override
    public void take(DuckDBDataChunkReader chunk, int first) {
        DuckDBReadableVector indexes = chunk.vector(first);
        DuckDBReadableVector others = chunk.vector(first + 1L);
        int rows = (int) chunk.rowCount();
        if (codes.length < rows) {
            codes = new int[rows];
        }
        for (int row = 0; row < rows; row++) {
            codes[row] = indexes.isNull(row) ? code(others.getString(row)) : indexes.getInt(row);
        }
    }

    private int code(@Nullable String value) {
        if (value == null) {
            return -1;
        }
        return codesOfTexts.computeIfAbsent(value, unseen -> {
            texts.add(unseen);
            return texts.size() - 1;
        });
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
