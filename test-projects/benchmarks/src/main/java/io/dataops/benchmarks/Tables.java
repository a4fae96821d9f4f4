package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The data: the same values at every run of one DuckDB version, since every value is a hash of its row and column. */
final class Tables {
    /** Columns of the wide table, of each of the four kinds: integer, double, text of few values, text of many. */
    static final int WIDE_COLUMNS_PER_KIND = 20;

    /** Columns of orders besides the ten that mean something. */
    static final int EXTRA_COLUMNS = 70;

    private static final int ROW_GROUPS = 64;
    private static final int FIRST_EXTRA = 10;

    private final Path folder;

    Tables(Path folder) {
        this.folder = folder;
    }

    /** Order lines in 24 columns. */
    Path parquet(long rows) throws IOException, SQLException {
        String select = Text.resource("lines.sql").replace("{rows}", Long.toString(rows));
        return write("lines-" + rows + ".parquet", select, "FORMAT parquet, COMPRESSION snappy");
    }

    /** The same lines as text with a header. */
    Path csv(long rows) throws IOException, SQLException {
        return write("lines-" + rows + ".csv", "SELECT * FROM '" + parquet(rows) + "'", "FORMAT csv, HEADER");
    }

    /** 80 columns. */
    Path wide(long rows) throws IOException, SQLException {
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < WIDE_COLUMNS_PER_KIND; column++) {
            String hash = "pick(i, " + column + ")";
            columns.add("CAST(" + hash + " % 1000000 AS INTEGER) AS number_" + column);
            columns.add("(" + hash + " % 1000000007) / 1e9::DOUBLE AS share_" + column);
            columns.add("['new', 'open', 'paid', 'sent', 'closed'][1 + " + hash + " % 5] AS state_" + column);
            columns.add("'K' || (" + hash + " % 1000000000) AS code_" + column);
        }
        String select = "SELECT " + String.join(", ", columns) + " FROM range(" + rows + ") AS numbers(i)";
        return write("wide-" + rows + ".parquet", select, "FORMAT parquet, COMPRESSION snappy");
    }

    /** What two models say of rows in 200 slices, with the true answers. */
    Path predictions(long rows) throws IOException, SQLException {
        String select = Text.resource("predictions.sql").replace("{rows}", Long.toString(rows));
        return write("predictions-" + rows + ".parquet", select, "FORMAT parquet, COMPRESSION snappy");
    }

    /** What the other model says of the same rows. */
    Path baseline(long rows) throws IOException, SQLException {
        return write(
                "baseline-" + rows + ".parquet",
                "SELECT id, label, baseline_probability AS probability FROM '" + predictions(rows) + "'",
                "FORMAT parquet, COMPRESSION snappy");
    }

    /** The predictions as text with a header. */
    Path predictionsCsv(long rows) throws IOException, SQLException {
        return write("predictions-" + rows + ".csv", "SELECT * FROM '" + predictions(rows) + "'", "FORMAT csv, HEADER");
    }

    /** Orders in 80 columns and 64 row groups, made like those of the benchmark of python-deequ. */
    Path orders(long rows) throws IOException, SQLException {
        String extras = IntStream.range(0, EXTRA_COLUMNS)
                .mapToObj(column -> "share(i, " + (FIRST_EXTRA + column) + ") AS " + extra(column))
                .collect(Collectors.joining(", "));
        String select = Text.resource("orders.sql").replace("{extras}", extras).replace("{rows}", Long.toString(rows));
        return write(
                "orders-" + rows + ".parquet",
                select,
                "FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE " + Math.max(1, rows / ROW_GROUPS));
    }

    /** The same orders as text with a header. */
    Path ordersCsv(long rows) throws IOException, SQLException {
        return write("orders-" + rows + ".csv", "SELECT * FROM '" + orders(rows) + "'", "FORMAT csv, HEADER");
    }

    /** The name of a further column of orders, from 0. */
    static String extra(int column) {
        return "extra_" + column;
    }

    /** A file that is there was written whole, for it gets its name last. */
    private Path write(String name, String select, String format) throws IOException, SQLException {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return file;
        }
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(name + ".unfinished");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '2GB'");
            statement.execute("CREATE TEMP MACRO pick(i, k) AS CAST(hash(100 * i + k) >> 1 AS BIGINT)");
            statement.execute("CREATE TEMP MACRO share(i, k) AS (pick(i, k) >> 10) / 9007199254740992.0::DOUBLE");
            statement.execute("COPY (" + select + ") TO '" + unfinished + "' (" + format + ")");
        }
        return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
