package io.dataops.sql.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows of one entry as they stand in the table, where others may have written, changed and removed some. */
final class StoredRows {
    private final List<HistoryRow> rows = new ArrayList<>();
    private boolean sound = true;

    /** @param row at its row, with its number and what it says; rows come in the order of their numbers */
    void add(ResultSet row) throws SQLException {
        double number = row.getDouble("number_value");
        Double orNone = row.wasNull() ? null : (Double) number;
        String kind = row.getString("kind");
        String subject = row.getString("subject");
        String name = row.getString("name");
        if (kind == null
                || subject == null
                || name == null
                || (orNone != null && !Double.isFinite(orNone))
                || row.getInt("row_no") != rows.size()) {
            sound = false;
        } else {
            rows.add(new HistoryRow(
                    kind,
                    subject,
                    row.getString("slice"),
                    name,
                    row.getString("signature"),
                    orNone,
                    row.getString("text_value")));
        }
    }

    /**
     * All of them.
     *
     * @throws IllegalArgumentException if some are not those that were written
     */
    List<HistoryRow> all() {
        if (!sound) {
            throw new IllegalArgumentException("a row is missing, is there twice, or says what no row does");
        }
        return rows;
    }
}
