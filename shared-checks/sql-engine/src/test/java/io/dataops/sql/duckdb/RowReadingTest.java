package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.RowFile.code;
import static io.dataops.sql.duckdb.RowFile.codes;
import static io.dataops.sql.duckdb.RowFile.holds;
import static io.dataops.sql.duckdb.RowFile.numbers;
import static io.dataops.sql.duckdb.RowFile.numeric;
import static io.dataops.sql.duckdb.RowFile.request;
import static io.dataops.sql.duckdb.RowFile.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.plan.CancelledException;
import io.dataops.checks.plan.CollectedRows;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowSink;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest;
import io.dataops.checks.plan.Source;
import io.dataops.checks.plan.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which rows are read, in which order, and what is said of rows that cannot be read. */
class RowReadingTest {
    private RowFile file;

    @BeforeEach
    void in(@TempDir Path folder) {
        file = new RowFile(folder);
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void readsNumbersAndCodesOfEveryFormat(FileFormat format) {
        file.copy(
                format,
                "SELECT * FROM (VALUES (1, 0.5::DOUBLE, 'on time'), (2, NULL, 'late'), (3, 0.125, NULL)) v(id, s, label)");

        assertThat(file.read(format, numeric("id"), numeric("s"), code("label"), code("id"), holds("s > 0.2")))
                .containsExactly("1.0 0.5 on time 1 true", "2.0 null late 2 null", "3.0 0.125 null 3 false");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void keepsTheOrderOfTheFileOverManyChunksAndThreads(FileFormat format) {
        file.copy(
                format,
                "SELECT i, i / 4 AS q, CASE WHEN i % 7 = 0 THEN NULL ELSE 'c' || i % 5 END AS c,"
                        + " CASE WHEN i % 11 > 0 THEN i END AS n FROM range(300000) r(i)");

        RowTable table = file.table(format, numeric("q"), code("c"), numeric("n"), code("i"));

        assertThat(table.rows()).isEqualTo(300_000);
        Values.Numbers quarters = numbers(table, 0);
        Values.Codes codes = codes(table, 1);
        Values.Numbers sparse = numbers(table, 2);
        Values.Codes ids = codes(table, 3);
        assertThat(codes.texts()).containsExactly("c0", "c1", "c2", "c3", "c4");
        for (int i = 0; i < 300_000; i++) {
            boolean same = quarters.values()[i] == i / 4.0
                    && codes.isNull(i) == (i % 7 == 0)
                    && (i % 7 == 0 || codes.codes().of(i) == i % 5)
                    && sparse.isNull(i) == (i % 11 == 0)
                    && (i % 11 == 0 || sparse.values()[i] == i)
                    && ids.text(i).equals(String.valueOf(i))
                    && table.place(i) == i + 1L;
            assertThat(same).as("row " + i).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void sortsWithNullsLastAndTiesInTheOrderOfTheFile(FileFormat format) {
        file.copy(
                format,
                "SELECT * FROM (VALUES (2, 'b', 'first'), (NULL, 'a', 'second'), (1, 'c', 'third'), (2, 'a', 'fourth'),"
                        + " (2, 'b', 'fifth')) v(t, u, name)");
        RowsRequest request = new RowsRequest("t", List.of(code("name")), List.of(new Column("t"), new Column("u")));

        RowTable table = file.collected(format, request);

        assertThat(rows(table)).containsExactly("third", "fourth", "first", "fifth", "second");
        assertThat(IntStream.range(0, 5).mapToObj(table::place)).containsExactly(3L, 4L, 1L, 5L, 2L);
    }

    @Test
    void sortsManyRows() {
        file.copy(FileFormat.PARQUET, "SELECT (i * 7919) % 10007 AS k FROM range(10007) r(i)");

        RowTable table = file.collected(
                FileFormat.PARQUET, new RowsRequest("t", List.of(numeric("k")), List.of(new Column("k"))));

        for (int row = 0; row < 10_007; row++) {
            assertThat(numbers(table, 0).values()[row]).isEqualTo(row);
            assertThat((table.place(row) - 1) * 7919 % 10_007).isEqualTo(row);
        }
    }

    @Test
    void anEmptyParquetFileHasNoRow() {
        file.copy(FileFormat.PARQUET, "SELECT 1 AS id, 'a' AS c WHERE false");

        assertThat(file.read(FileFormat.PARQUET, numeric("id"), code("c"))).isEmpty();
    }

    @Test
    void anEmptyTextFileHasNoRow() throws IOException {
        Files.writeString(file.folder().resolve("t.csv"), "id,s\n");
        Files.writeString(file.folder().resolve("t.json"), "[]");

        assertThat(file.read(FileFormat.CSV, numeric("s"), code("id"), holds("s > 1")))
                .isEmpty();
        assertThat(file.read(FileFormat.JSON, numeric("s"), code("id"))).isEmpty();
        assertThat(file.refusal(FileFormat.CSV, numeric("score"))).isEqualTo("the data set t has no column score");
    }

    @Test
    void onlyRowsThatBelongToTheDataSetAreRead() {
        file.copy(FileFormat.CSV, "SELECT i FROM range(10) r(i)");
        Source source = new Source("t", file.files(FileFormat.CSV), "i % 3 = 0");

        assertThat(rows(file.collected(List.of(source), request("t", code("i")))))
                .containsExactly("0", "3", "6", "9");
    }

    @Test
    void theRowsOfAQueryAreRead() {
        file.copy(FileFormat.CSV, "SELECT i FROM range(5) r(i)");
        Source query = new Source("q", new Source.Query("SELECT i * 2 AS twice FROM t WHERE i > 1"), null);

        assertThat(rows(file.collected(List.of(file.source(FileFormat.CSV), query), request("q", numeric("twice")))))
                .containsExactly("4.0", "6.0", "8.0");
    }

    @Test
    void readsTheSameRowsAgain() throws EngineException {
        file.copy(FileFormat.CSV, "SELECT i FROM range(5000) r(i)");
        try (Engine engine = file.open(file.source(FileFormat.CSV))) {
            for (int time = 0; time < 3; time++) {
                CollectedRows rows = CollectedRows.of(request("t", numeric("i")));
                assertThat(engine.read(request("t", numeric("i")), rows)).isEmpty();
                assertThat(numbers(rows.table(), 0).values()[4_999]).isEqualTo(4_999);
            }
        }
    }

    @Test
    void saysWhichColumnIsMissing() {
        file.copy(FileFormat.PARQUET, "SELECT 1 AS id");

        assertThat(file.refusal(FileFormat.PARQUET, numeric("score"))).isEqualTo("the data set t has no column score");
        assertThat(file.refusal(FileFormat.PARQUET, code("label"))).isEqualTo("the data set t has no column label");
        assertThat(file.refusal(
                        FileFormat.PARQUET, new RowsRequest("t", List.of(code("id")), List.of(new Column("day")))))
                .isEqualTo("the data set t has no column day");
    }

    @Test
    void saysWhichColumnHoldsNoNumbers() {
        file.copy(FileFormat.PARQUET, "SELECT 'a' AS label, true AS flag, [1] AS list");

        assertThat(file.refusal(FileFormat.PARQUET, numeric("label")))
                .isEqualTo("a number is wanted of each row, but label is text;"
                        + " declare its type under read: types: { label: double }");
        assertThat(file.refusal(FileFormat.PARQUET, numeric("flag")))
                .isEqualTo("a number is wanted of each row, but flag is boolean");
        assertThat(file.refusal(
                        FileFormat.PARQUET, new RowsRequest("t", List.of(code("label")), List.of(new Column("list")))))
                .isEqualTo("an order cannot look into list, which is nested (INTEGER[])");
    }

    @Test
    void saysWhatIsWrongWithACondition() {
        file.copy(FileFormat.PARQUET, "SELECT 1 AS revenue");

        assertThat(file.refusal(FileFormat.PARQUET, holds("revenu > 1")))
                .isEqualTo("unknown column \"revenu\"; did you mean \"revenue\"?");
        assertThat(file.refusal(FileFormat.PARQUET, holds("true) OR (false"))).startsWith("the SQL is refused: ");
    }

    @Test
    void saysWhichDataSetCannotBeRead() {
        assertThat(file.refusal(FileFormat.PARQUET, new RowsRequest("elsewhere", List.of(numeric("x")), List.of())))
                .isEqualTo("the data set elsewhere cannot be read");
    }

    @Test
    void aRowThatCannotBeReadIsNoEndOfTheRows() throws IOException {
        StringBuilder text = new StringBuilder("id,score\n");
        for (int row = 1; row <= 50_000; row++) {
            text.append(row)
                    .append(',')
                    .append(row == 45_000 ? "secret" : "0.5")
                    .append('\n');
        }
        Files.writeString(file.folder().resolve("t.csv"), text);

        assertThat(file.refusal(FileFormat.CSV, numeric("score")))
                .contains("line 45001")
                .contains("score")
                .doesNotContain("secret");
    }

    @Test
    void aConditionThatFailsOnOneRowIsNoEndOfTheRows() {
        file.copy(
                FileFormat.PARQUET, "SELECT CASE WHEN i = 9000 THEN 'secret' ELSE '1' END AS c FROM range(10000) r(i)");

        assertThat(file.refusal(FileFormat.PARQUET, holds("CAST(c AS INTEGER) > 0")))
                .doesNotContain("secret")
                .isNotBlank();
    }

    @Test
    void stopsWhenItIsCancelled() throws EngineException {
        file.copy(FileFormat.PARQUET, "SELECT i FROM range(500000) r(i)");
        try (Engine engine = file.open(file.source(FileFormat.PARQUET))) {
            RowSink cancelling = new RowSink() {
                @Override
                public void start(long rows) {}

                @Override
                public void accept(RowBatch batch) {
                    engine.cancel();
                }
            };
            RowsRequest request = request("t", numeric("i"));
            assertThatThrownBy(() -> engine.read(request, cancelling)).isInstanceOf(CancelledException.class);
            assertThatThrownBy(() -> engine.read(request, cancelling)).isInstanceOf(CancelledException.class);
        }
    }
}
