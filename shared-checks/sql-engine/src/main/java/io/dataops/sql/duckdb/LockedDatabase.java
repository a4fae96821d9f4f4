package io.dataops.sql.duckdb;

import io.dataops.sql.duckdb.DatabaseOptions.RowOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBScalarFunctionBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An in-memory DuckDB that reads the files it was given, spills into a folder of its own, and reaches nothing else: no
 * other file, no network, no extension, no setting.
 *
 * <p>DuckDB's own lock leaves a hole: it grants writing wherever it grants reading, so that {@code COPY … TO} could
 * overwrite a data file. Therefore no connection leaves this class; it takes SELECT statements only, and what it exports it
 * writes under names of its own into a folder of its own.
 *
 * <p>Used by one thread at a time, but for {@link #cancel}.
 */
final class LockedDatabase implements AutoCloseable {
    private final DuckDBConnection connection;
    private final SqlParser parser;
    private final TemporaryFolder temporary;
    private int exports;

    private LockedDatabase(DuckDBConnection connection, SqlParser parser, TemporaryFolder temporary) {
        this.connection = connection;
        this.parser = parser;
        this.temporary = temporary;
    }

    /**
     * Opens a database that shares nothing with any other one.
     *
     * @throws IOException if the temporary directory cannot be made
     * @throws SQLException if DuckDB cannot be loaded or refuses an option
     */
    static LockedDatabase open(DatabaseOptions options) throws IOException, SQLException {
        TemporaryFolder temporary = TemporaryFolder.in(options.temporaryDirectory());
        try {
            // DriverManager knows only the drivers of whoever asked it first, and every module of a Maven build whose
            // plugin
            // has other dependencies comes with a class loader, and so a driver, of its own.
            DuckDBConnection connection =
                    new DuckDBDriver().connect("jdbc:duckdb:", fixed()).unwrap(DuckDBConnection.class);
            try {
                lock(connection, options, temporary.path());
                return new LockedDatabase(connection, new SqlParser(connection.duplicate()), temporary);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            temporary.close();
            throw e;
        }
    }

    /** What has to stand before the database opens, the same for every one. */
    private static Properties fixed() {
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("allow_community_extensions", "false");
        properties.setProperty("allow_persistent_secrets", "false");
        return properties;
    }

    private static void lock(DuckDBConnection connection, DatabaseOptions options, Path temporary) throws SQLException {
        String files = options.files().stream()
                .map(file -> literal(file.toAbsolutePath().normalize().toString()))
                .collect(Collectors.joining(", ", "[", "]"));
        List<String> settings = List.of(
                "temp_directory = " + literal(temporary.resolve("spill").toString()),
                // None of these three is ever made; they keep DuckDB from looking into the user's home.
                "home_directory = " + literal(temporary.resolve("home").toString()),
                "secret_directory = " + literal(temporary.resolve("secrets").toString()),
                "extension_directory = "
                        + literal(temporary.resolve("extensions").toString()),
                "default_secret_storage = 'memory'",
                "memory_limit = " + literal(options.memoryBytes() + "B"),
                "threads = " + options.threads(),
                "preserve_insertion_order = " + (options.rowOrder() == RowOrder.AS_IN_FILE),
                "TimeZone = 'UTC'",
                "allowed_paths = " + files,
                "allowed_directories = [" + literal(exports(temporary).toString()) + "]",
                "enable_external_access = false",
                "lock_configuration = true");
        try (Statement statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute("SET " + setting);
            }
        }
    }

    private static Path exports(Path temporary) {
        return temporary.resolve("exports");
    }

    /** Makes {@code session_start()} in SQL the given time as a timestamp in UTC; the clock itself SQL may not read. */
    void setClock(Instant sessionStart) throws SQLException {
        String time = LocalDateTime.ofInstant(sessionStart, ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MICROS)
                .toString();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE MACRO session_start() AS TIMESTAMP " + literal(time.replace('T', ' ')));
        }
    }

    /** The version of DuckDB, such as {@code 1.5.6}. */
    String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion().replaceFirst("^v", "");
    }

    /** The parser that reads SQL as this database would. */
    SqlParser parser() {
        return parser;
    }

    /**
     * Names a SELECT, so that others can read from it.
     *
     * @throws SQLException if it is not one SELECT statement, or cannot be bound
     */
    void createView(String name, String select) throws SQLException {
        requireOneSelect(select);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIEW " + identifier(name) + " AS " + select);
        }
    }

    /**
     * Copies the rows of a SELECT into a table, and lets a view of that name read them from there.
     *
     * @throws SQLException if it is not one SELECT statement, or fails; the view is then as it was
     */
    void stage(String view, String select) throws SQLException {
        requireOneSelect(select);
        String table = identifier(view + " staged");
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE " + table + " AS " + select);
            statement.execute("CREATE OR REPLACE VIEW " + identifier(view) + " AS SELECT * FROM " + table);
        }
    }

    /**
     * Keeps the rows of a SELECT in a table.
     *
     * @throws SQLException if it is not one SELECT statement, or fails; there is then no such table
     */
    void keep(String table, String select) throws SQLException {
        requireOneSelect(select);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE " + identifier(table) + " AS " + select);
        }
    }

    /**
     * Makes a question about a text one that SQL can ask; the answer for a null is null.
     *
     * @param passes asked by several threads at once; the same text gets the same answer
     */
    void define(String function, Predicate<String> passes) throws SQLException {
        // DuckDB hands over the nulls among texts, whatever it is told.
        Function<@Nullable String, @Nullable Boolean> answer = text -> text == null ? null : passes.test(text);
        try (DuckDBScalarFunctionBuilder builder = DuckDBFunctions.scalarFunction()) {
            builder.withName(function)
                    .withParameter(String.class)
                    .withReturnType(Boolean.class)
                    .withNullInNullOut()
                    .withFunction(answer)
                    .register(connection);
        }
    }

    /**
     * Writes the rows of a SELECT as a Parquet file, in its order, which only the user of this process can read and which
     * is gone when the database is closed, unless it was moved away.
     *
     * @throws SQLException if it is not one SELECT statement, or fails
     */
    Exported export(String select) throws IOException, SQLException {
        requireOneSelect(select);
        exports++;
        Path file = Files.createDirectories(exports(temporary.path())).resolve("rows-" + exports + ".parquet");
        try (Statement statement = connection.createStatement()) {
            long rows = statement.executeLargeUpdate(
                    "COPY (" + select + ") TO " + literal(file.toString()) + " (FORMAT parquet)");
            return new Exported(file, rows);
        }
    }

    /** A file that was written, and how many rows it has. */
    record Exported(Path file, long rows) {}

    /**
     * Makes one SELECT ready to run; the caller runs and closes it. Reading it in chunks is up to {@code
     * unwrap(DuckDBPreparedStatement.class)}.
     *
     * @throws SQLException if it is not one SELECT statement, cannot be bound, or the database was cancelled
     */
    PreparedStatement prepare(String select) throws SQLException {
        requireOneSelect(select);
        return connection.prepareStatement(select);
    }

    /** Asked of the parser first, because preparing several statements already runs all but the last. */
    private void requireOneSelect(String sql) throws SQLException {
        if (parser.parse(sql).onlySelect().isMissingNode()) {
            throw new SQLException("Permission Error: only one SELECT statement may run here");
        }
    }

    /** Stops the running statement and refuses all later ones, for good. Any thread may call it, any number of times. */
    void cancel() throws SQLException {
        parser.close();
        connection.close();
    }

    /** Stops what runs and removes all temporary files. */
    @Override
    public void close() throws SQLException, IOException {
        try {
            cancel();
        } finally {
            temporary.close();
        }
    }

    /** A name in double quotes, whatever it holds. */
    static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text in single quotes, whatever it holds. */
    static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
