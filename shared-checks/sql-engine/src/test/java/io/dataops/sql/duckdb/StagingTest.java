package io.dataops.sql.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.ReadOptions;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.Source;
import io.dataops.sql.duckdb.DatabaseOptions.RowOrder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A copy is made of what is read so often that it is worth its cost. */
class StagingTest {
    private static final long MEMORY = 256L << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "t.csv, 4, ROWS",
        "t.csv, 5, COLUMNS",
        "t.csv.gz, 2, ROWS",
        "t.csv.gz, 3, COLUMNS",
        "t.json, 2, ROWS",
        "t.json, 3, COLUMNS"
    })
    void textsAreCopiedWhenPassesCostMore(String name, int passes, Scan.Storage storage) throws Exception {
        assertThat(storageAfter(name, passes, MEMORY)).isEqualTo(storage);
    }

    @Test
    void filesLargerThanTheMemoryAreReadInPlace() throws Exception {
        assertThat(storageAfter("t.csv", 9, 3)).isEqualTo(Scan.Storage.ROWS);
    }

    private Scan.Storage storageAfter(String name, int passes, long mostBytes) throws IOException, SQLException {
        Path file = write(name);
        Source.Files files = new Source.Files(
                name.contains("csv") ? FileFormat.CSV : FileFormat.JSON,
                List.of(file),
                ReadOptions.DEFAULTS,
                Source.Partitions.NONE);
        try (LockedDatabase database = LockedDatabase.open(
                new DatabaseOptions(List.of(file), folder.resolve("tmp"), MEMORY, 1, RowOrder.AS_IN_FILE))) {
            EngineErrors errors = new EngineErrors(MEMORY);
            Catalog catalog = new Catalog(
                    database,
                    errors,
                    new UserSql(database, List.of("t"), errors),
                    List.of(new Source("t", files, null)));
            new Staging(catalog, mostBytes).stage(Map.of(new Scope("t", null), statements(passes)), Set.of());
            return catalog.storage("t");
        }
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream bytes = Files.newOutputStream(file);
                OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes) {
            out.write(
                    (name.contains("csv") ? "c\n1\n2\n" : "{\"c\": 1}\n{\"c\": 2}\n").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static List<Task<?>> statements(int number) {
        return IntStream.range(0, number)
                .<Task<?>>mapToObj(index -> new Task<>(
                        new Scope("t", null),
                        new Measure.Uniqueness(List.of(new Column("c" + index)), Measure.NullKeys.NOT_CONSIDERED),
                        new Standalone<>("SELECT 1", cells -> {
                            throw new AssertionError("nothing is measured here");
                        })))
                .toList();
    }
}
