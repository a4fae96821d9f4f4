package io.dataops.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads the files that a quarantine has left, with a database of its own. */
record SeparatedRows(Path folder) {
    /** Columns of the good rows in the order of the file, each row with bars between its values. */
    List<String> good(String columns) {
        return rows("SELECT " + columns + " FROM " + file("good"));
    }

    List<String> bad(String columns) {
        return rows("SELECT " + columns + " FROM " + file("bad"));
    }

    /** Name and type of each column. */
    List<String> types(String file) {
        return rows("SELECT column_name || ' ' || column_type FROM (DESCRIBE FROM " + file(file) + ")");
    }

    /** The one value of a SELECT in which {@code FILE} stands for a file. */
    String one(String sql, String file) {
        return rows(sql.replace("FILE", file(file))).get(0);
    }

    private String file(String name) {
        return "read_parquet('" + folder.resolve(name + ".parquet").toString().replace("'", "''") + "')";
    }

    private static List<String> rows(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getObject(column)));
                }
                rows.add(String.join("|", row));
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
