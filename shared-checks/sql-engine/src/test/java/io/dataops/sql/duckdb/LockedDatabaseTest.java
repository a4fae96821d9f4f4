package io.dataops.sql.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dataops.sql.duckdb.DatabaseOptions.RowOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockedDatabaseTest {
    private static final long MEBIBYTE = 1L << 20;

    @TempDir
    private Path folder;

    private Path allowed;
    private Path outside;

    @BeforeEach
    void twoFiles() throws IOException {
        allowed = Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("it's.csv"), "a,b\n1,2\n");
        outside = Files.writeString(folder.resolve("outside.csv"), "secret\nforty-two\n");
        Files.createSymbolicLink(folder.resolve("in/link.csv"), outside);
    }

    private Path temporary() {
        return folder.resolve("target/tmp");
    }

    private LockedDatabase open() throws Exception {
        return LockedDatabase.open(
                new DatabaseOptions(List.of(allowed), temporary(), 512 * MEBIBYTE, 2, RowOrder.AS_IN_FILE));
    }

    private static String one(LockedDatabase database, String sql) throws SQLException {
        try (PreparedStatement statement = database.prepare(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String result(LockedDatabase database, String sql) {
        try {
            return one(database, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String filled(String sql) {
        return sql.replace("IN", quoted(allowed))
                .replace("OUT", quoted(outside))
                .replace("DOTS", quoted(folder.resolve("in").resolve("..").resolve("outside.csv")))
                .replace("LINK", quoted(folder.resolve("in/link.csv")))
                .replace("NEW", quoted(folder.resolve("new")));
    }

    private static String quoted(Path path) {
        return LockedDatabase.literal(path.toString());
    }

    @Test
    void readsTheFilesItWasGiven() throws Exception {
        try (LockedDatabase database = open()) {
            assertThat(one(database, filled("SELECT b FROM read_csv(IN)"))).isEqualTo("2");
        }
    }

    @Test
    void exportsIntoAFolderOfItsOwnThatIsGoneWhenItIsClosed() throws Exception {
        LockedDatabase.Exported rows;
        try (LockedDatabase database = open()) {
            rows = database.export(filled("SELECT b FROM read_csv(IN)"));

            assertThat(rows.rows()).isEqualTo(1);
            assertThat(rows.file()).exists().startsWith(temporary());
            assertThat(Files.getPosixFilePermissions(rows.file().getParent().getParent()))
                    .as("nobody else enters the folder above")
                    .containsExactlyInAnyOrder(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE);
        }
        assertThat(rows.file()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY (SELECT 1) TO IN",
                "SELECT 1) TO IN (FORMAT csv); SELECT (1",
                "SELECT 1) TO NEW --",
                "SELECT 1; COPY (SELECT 1) TO NEW"
            })
    void exportsAndKeepsSelectsAlone(String sql) throws Exception {
        try (LockedDatabase database = open()) {
            assertRefused(() -> database.export(filled(sql)));
            assertRefused(() -> database.keep("t", filled(sql)));
        }
        assertThat(Files.readString(allowed)).isEqualTo("a,b\n1,2\n");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    private static void assertRefused(ThrowingCallable statement) {
        assertThatThrownBy(statement)
                .isInstanceOf(SQLException.class)
                .hasMessage("Permission Error: only one SELECT statement may run here");
    }

    @Test
    void sqlAsksJavaAboutTextsAndANullIsNotAsked() throws Exception {
        try (LockedDatabase database = open()) {
            database.define("my question", text -> text.startsWith("ü"));

            assertThat(one(database, "SELECT list(\"my question\"(t)) FROM (VALUES ('üx'), ('x'), (NULL)) v(t)"))
                    .isEqualTo("[true, false, NULL]");
        }
    }

    @Test
    void aViewHasAnyName() throws Exception {
        try (LockedDatabase database = open()) {
            database.createView("my \"sales\"", filled("SELECT a + b AS c FROM read_csv(IN)"));

            assertThat(one(database, "SELECT c FROM \"my \"\"sales\"\"\"")).isEqualTo("3");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_csv(OUT)",
                "SELECT * FROM read_text(OUT)",
                "SELECT * FROM read_blob(OUT)",
                "SELECT * FROM read_json(OUT)",
                "SELECT * FROM parquet_scan(OUT)",
                "SELECT * FROM parquet_metadata(OUT)",
                "SELECT * FROM sniff_csv(OUT)",
                "SELECT * FROM glob(OUT)",
                "SELECT * FROM glob('/*')",
                "SELECT * FROM read_csv('/**/*.csv')",
                "SELECT * FROM OUT",
                "FROM OUT",
                "SELECT * FROM DOTS",
                "SELECT * FROM read_csv(LINK)",
                "SELECT * FROM read_csv([IN, OUT])",
                "SELECT * FROM query('FROM read_csv(''/etc/passwd'')')",
                "SELECT * FROM 'http://localhost:1/x.csv'",
                "SELECT * FROM read_parquet('s3://bucket/x.parquet')",
                "SELECT * FROM sqlite_scan(OUT, 't')",
                "SELECT * FROM duckdb_extensions()",
                "SELECT getenv('HOME')"
            })
    void readsNothingElse(String attack) throws Exception {
        try (LockedDatabase database = open()) {
            assertThatThrownBy(() -> one(database, filled(attack)))
                    .isInstanceOf(SQLException.class)
                    .message()
                    .containsAnyOf("Permission Error", "Catalog Error")
                    .doesNotContain("forty-two");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY (SELECT 1 AS x) TO NEW",
                "COPY (SELECT 1 AS x) TO IN",
                "COPY (SELECT 1 AS x) TO IN (USE_TMP_FILE false)",
                "SELECT 1; COPY (SELECT 1 AS x) TO IN (USE_TMP_FILE false)",
                "COPY (SELECT 1 AS x) TO IN (USE_TMP_FILE false); SELECT 1",
                "EXPLAIN ANALYZE COPY (SELECT 1 AS x) TO IN (USE_TMP_FILE false)",
                "ATTACH IN AS other",
                "ATTACH ':memory:' AS other",
                "EXPORT DATABASE NEW",
                "IMPORT DATABASE NEW",
                "INSTALL httpfs",
                "LOAD httpfs",
                "LOAD NEW",
                "SET threads = 1",
                "SET enable_external_access = true",
                "RESET lock_configuration",
                "PRAGMA threads = 1",
                "PRAGMA enable_profiling",
                "CALL force_checkpoint()",
                "CREATE PERSISTENT SECRET s (TYPE s3, KEY_ID 'a', SECRET 'b')",
                "CREATE SECRET s (TYPE s3)",
                "CREATE TABLE t AS SELECT 1",
                "CREATE MACRO count(x) AS 0",
                "DROP VIEW v",
                "BEGIN",
                "CHECKPOINT",
                "PREPARE p AS SELECT 1",
                "not sql",
                ""
            })
    void runsOneSelectAndNothingElse(String attack) throws Exception {
        try (LockedDatabase database = open()) {
            database.createView("v", "SELECT 1 AS x");

            assertThatThrownBy(() -> database.prepare(filled(attack)))
                    .hasMessage("Permission Error: only one SELECT statement may run here");
            assertThatThrownBy(() -> database.createView("w", filled(attack)))
                    .hasMessage("Permission Error: only one SELECT statement may run here");
        }
        assertThat(allowed).hasContent("a,b\n1,2\n");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void keepsEverythingOutOfTheHome() throws Exception {
        try (LockedDatabase database = open()) {
            for (String setting : List.of("home_directory", "secret_directory", "extension_directory")) {
                assertThat(one(database, "SELECT current_setting('" + setting + "')"))
                        .startsWith(temporary().toString());
            }
        }
    }

    @Test
    void isLockedAsOrdered() throws Exception {
        try (LockedDatabase database = open()) {
            assertThat(one(
                            database,
                            "SELECT list(value ORDER BY name) FROM duckdb_settings() WHERE name IN"
                                    + " ('TimeZone', 'autoinstall_known_extensions', 'autoload_known_extensions',"
                                    + " 'allow_community_extensions', 'allow_persistent_secrets',"
                                    + " 'enable_external_access', 'lock_configuration', 'memory_limit',"
                                    + " 'preserve_insertion_order', 'threads')"))
                    .isEqualTo("[UTC, false, false, false, false, false, true, 512.0 MiB, true, 2]");
        }
    }

    @Test
    void twoDatabasesShareNothing() throws Exception {
        try (LockedDatabase one = open();
                LockedDatabase other = open()) {
            one.createView("v", "SELECT 1 AS x");

            assertThat(one(one, "SELECT x FROM v")).isEqualTo("1");
            assertThatThrownBy(() -> one(other, "SELECT x FROM v")).hasMessageContaining("Table with name v does not");
        }
    }

    @Test
    void spillsIntoItsOwnFolderAndRemovesIt() throws Exception {
        DatabaseOptions options = new DatabaseOptions(List.of(), temporary(), 100 * MEBIBYTE, 2, RowOrder.FREE);
        List<Path> spilled = List.of();
        try (LockedDatabase database = LockedDatabase.open(options)) {
            CompletableFuture<String> distinct = CompletableFuture.supplyAsync(
                    () -> result(database, "SELECT count(DISTINCT md5(i::VARCHAR)) FROM range(6_000_000) r(i)"));
            while (spilled.isEmpty() && !distinct.isDone()) {
                spilled = temporaryFiles();
            }

            assertThat(distinct.get()).isEqualTo("6000000");
        }
        assertThat(spilled)
                .isNotEmpty()
                .allMatch(file -> file.getFileName().toString().startsWith("duckdb_temp_"));
        assertThat(temporary()).doesNotExist();
    }

    private List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.walk(temporary())) {
            return files.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException e) {
            return List.of(); // a file went away while we looked
        }
    }

    @Test
    void leavesForeignTemporaryFilesAlone() throws Exception {
        Path foreign = Files.writeString(Files.createDirectories(temporary()).resolve("foreign.txt"), "mine");

        open().close();

        assertThat(foreign).hasContent("mine");
        assertThat(temporary()).isDirectoryContaining("glob:**foreign.txt");
    }

    @Test
    void anotherThreadStopsARunningStatementForGood() throws Exception {
        DatabaseOptions options = new DatabaseOptions(List.of(), temporary(), 100 * MEBIBYTE, 2, RowOrder.FREE);
        try (LockedDatabase database = LockedDatabase.open(options)) {
            try (PreparedStatement statement = database.prepare(
                    "SELECT count(DISTINCT md5(i::VARCHAR || j::VARCHAR)) FROM range(100_000) a(i), range(100_000) b(j)")) {
                CompletableFuture<Throwable> failure =
                        CompletableFuture.supplyAsync(() -> catchThrowable(statement::executeQuery));
                while (temporaryFiles().isEmpty()) {
                    Thread.onSpinWait();
                }

                database.cancel();

                assertThat(failure.get()).isInstanceOf(SQLException.class).hasMessageContaining("Interrupted");
            }
            assertThatThrownBy(() -> database.prepare("SELECT 1")).hasMessage("Connection was closed");
            database.cancel();
        }
        assertThat(temporary()).doesNotExist();
    }

    @Test
    void aStatementPreparedBeforeIsStoppedToo() throws Exception {
        try (LockedDatabase database = open();
                PreparedStatement statement = database.prepare("SELECT 1")) {
            database.cancel();

            assertThatThrownBy(statement::executeQuery).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void optionsMustMakeSense() {
        assertThatThrownBy(() -> new DatabaseOptions(List.of(), temporary(), 0, 1, RowOrder.FREE))
                .hasMessage("memoryBytes must be above 0, is 0");
        assertThatThrownBy(() -> new DatabaseOptions(List.of(), temporary(), 1, 0, RowOrder.FREE))
                .hasMessage("threads must be at least 1, is 0");
    }
}
