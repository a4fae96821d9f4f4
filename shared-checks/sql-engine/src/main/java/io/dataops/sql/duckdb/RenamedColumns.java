package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Source;
import io.dataops.checks.plan.TableSchema;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds columns that reading renames. Of several columns whose names differ in nothing but case DuckDB leaves the first its
 * name and calls the second {@code v_1}, so that no check on {@code v} would ever see it.
 */
final class RenamedColumns {
    private static final Pattern NUMBERED = Pattern.compile("(.+)_[0-9]+", Pattern.DOTALL);

    private final LockedDatabase database;

    RenamedColumns(LockedDatabase database) {
        this.database = database;
    }

    /** Two columns of one name, and where they stand; empty when each has a name of its own. */
    Optional<String> of(Source.Files files, TableSchema schema) throws SQLException {
        // Hardly a schema has such names, so hardly a file is looked into once more.
        if (!mayBeRenamed(schema.names())) {
            return Optional.empty();
        }
        return switch (files.format()) {
            case CSV -> inHeaders(files);
            case JSON -> amongKeys(files);
            case PARQUET -> Optional.empty();
        };
    }

    private static boolean mayBeRenamed(List<String> names) {
        return names.stream()
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .anyMatch(name -> names.stream().anyMatch(name::equalsIgnoreCase));
    }

    private Optional<String> inHeaders(Source.Files files) throws SQLException {
        boolean hasNames = !Boolean.FALSE.equals(files.options().header())
                && files.options().columns().isEmpty();
        for (Path file : hasNames ? files.files() : List.<Path>of()) {
            Source.Files one = new Source.Files(files.format(), List.of(file), files.options(), Source.Partitions.NONE);
            List<String> names =
                    texts(SourceSql.ofHeader(one)).stream().findFirst().orElse(List.of());
            Optional<int[]> pair = pair(names);
            if (pair.isPresent()) {
                return Optional.of(sentence(file, names, pair.get()));
            }
        }
        return Optional.empty();
    }

    private static String sentence(Path file, List<String> names, int[] pair) {
        String first = names.get(pair[0]);
        String second = names.get(pair[1]);
        String columns = "columns " + (pair[0] + 1) + " and " + (pair[1] + 1) + " of " + file.getFileName();
        String both = first.equals(second)
                ? columns + " are both named '" + first + "'"
                : columns + ", '" + first + "' and '" + second + "', have one name but for case and blanks";
        return both + "; rename one, or name all columns under read: { header: true, columns: [...] }";
    }

    private Optional<String> amongKeys(Source.Files files) throws SQLException {
        List<String> keys =
                texts(SourceSql.ofKeys(files)).stream().map(row -> row.get(0)).toList();
        return pair(keys)
                .map(pair -> "its JSON values have keys '" + keys.get(pair[0]) + "' and '" + keys.get(pair[1])
                        + "', which are one name but for case and blanks; rename one");
    }

    /** The places of the first two names that DuckDB takes for one; it cuts blanks off. */
    private static Optional<int[]> pair(List<String> names) {
        for (int second = 1; second < names.size(); second++) {
            String name = names.get(second).strip();
            for (int first = 0; first < second && !name.isEmpty(); first++) {
                if (names.get(first).strip().equalsIgnoreCase(name)) {
                    return Optional.of(new int[] {first, second});
                }
            }
        }
        return Optional.empty();
    }

    /** The rows of a SELECT of texts, a null as an empty one. */
    private List<List<String>> texts(String select) throws SQLException {
        try (PreparedStatement statement = database.prepare(select);
                ResultSet rows = statement.executeQuery()) {
            int columns = statement.getMetaData().getColumnCount();
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    String text = rows.getString(column);
                    row.add(text == null ? "" : text);
                }
                all.add(row);
            }
            return all;
        }
    }
}
