package io.dataops.sql.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.plan.CancelledException;
import io.dataops.checks.plan.CollectedRows;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.ReadOptions;
import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowSink;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Source;
import io.dataops.checks.plan.Values;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReadingTest {
    private static final long MEMORY = 256L << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void readsNumbersAndCodesOfEveryFormat(FileFormat format) {
        copy(
                format,
                "SELECT * FROM (VALUES (1, 0.5::DOUBLE, 'on time'), (2, NULL, 'late'), (3, 0.125, NULL)) v(id, s, label)");

        assertThat(read(format, numeric("id"), numeric("s"), code("label"), code("id"), holds("s > 0.2")))
                .containsExactly("1.0 0.5 on time 1 true", "2.0 null late 2 null", "3.0 0.125 null 3 false");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void keepsTheOrderOfTheFileOverManyChunksAndThreads(FileFormat format) {
        copy(
                format,
                "SELECT i, i / 4 AS q, CASE WHEN i % 7 = 0 THEN NULL ELSE 'c' || i % 5 END AS c,"
                        + " CASE WHEN i % 11 > 0 THEN i END AS n FROM range(300000) r(i)");

        RowTable table = table(format, numeric("q"), code("c"), numeric("n"), code("i"));

        assertThat(table.rows()).isEqualTo(300_000);
        Values.Numbers quarters = numbers(table, 0);
        Values.Codes codes = codes(table, 1);
        Values.Numbers sparse = numbers(table, 2);
        Values.Codes ids = codes(table, 3);
        assertThat(codes.texts()).containsExactly("c0", "c1", "c2", "c3", "c4");
        for (int i = 0; i < 300_000; i++) {
            boolean same = quarters.values()[i] == i / 4.0
                    && codes.isNull(i) == (i % 7 == 0)
                    && (i % 7 == 0 || codes.codes()[i] == i % 5)
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
        copy(
                format,
                "SELECT * FROM (VALUES (2, 'b', 'first'), (NULL, 'a', 'second'), (1, 'c', 'third'), (2, 'a', 'fourth'),"
                        + " (2, 'b', 'fifth')) v(t, u, name)");
        RowsRequest request = new RowsRequest("t", List.of(code("name")), List.of(new Column("t"), new Column("u")));

        RowTable table = collected(format, request);

        assertThat(rows(table)).containsExactly("third", "fourth", "first", "fifth", "second");
        assertThat(IntStream.range(0, 5).mapToObj(table::place)).containsExactly(3L, 4L, 1L, 5L, 2L);
    }

    @Test
    void sortsManyRows() {
        copy(FileFormat.PARQUET, "SELECT (i * 7919) % 10007 AS k FROM range(10007) r(i)");

        RowTable table =
                collected(FileFormat.PARQUET, new RowsRequest("t", List.of(numeric("k")), List.of(new Column("k"))));

        for (int row = 0; row < 10_007; row++) {
            assertThat(numbers(table, 0).values()[row]).isEqualTo(row);
            assertThat((table.place(row) - 1) * 7919 % 10_007).isEqualTo(row);
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void readsUnicodeAndAnyName(FileFormat format) {
        copy(
                format,
                "SELECT 'gr\u00FC\u00DFe \uD83D\uDE00' AS \"quo\"\"te it's\", 1.5::DOUBLE AS \"; DROP TABLE t; --\""
                        + " UNION ALL SELECT 'it''s \"x\"', 2.5 UNION ALL SELECT '\u6F22\u5B57', 3.5");

        assertThat(read(format, code("quo\"te it's"), numeric("; DROP TABLE t; --")))
                .containsExactly("gr\u00FC\u00DFe \uD83D\uDE00 1.5", "it's \"x\" 2.5", "\u6F22\u5B57 3.5");
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1000, 1001, 1002})
    void readsTextsThatAreJustFewOrJustMany(int texts) {
        copy(
                FileFormat.PARQUET,
                "SELECT CASE WHEN i % 3 > 0 THEN 't' || i % " + texts + " END AS c FROM range(" + 3 * texts + ") r(i)");

        RowTable table = table(FileFormat.PARQUET, code("c"));

        Values.Codes codes = codes(table, 0);
        for (int row = 0; row < 3 * texts; row++) {
            assertThat(codes.isNull(row) ? null : codes.text(row)).isEqualTo(row % 3 > 0 ? "t" + row % texts : null);
        }
    }

    @Test
    void tellsAnEmptyTextFromNull() {
        copy(FileFormat.PARQUET, "SELECT unnest(['', NULL, 'a']) AS c");

        assertThat(read(FileFormat.PARQUET, code("c"))).containsExactly("", "null", "a");
    }

    @Test
    void anEmptyParquetFileHasNoRow() {
        copy(FileFormat.PARQUET, "SELECT 1 AS id, 'a' AS c WHERE false");

        assertThat(read(FileFormat.PARQUET, numeric("id"), code("c"))).isEmpty();
    }

    @Test
    void anEmptyTextFileHasNoRow() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "id,s\n");
        Files.writeString(folder.resolve("t.json"), "[]");

        assertThat(read(FileFormat.CSV, numeric("s"), code("id"), holds("s > 1")))
                .isEmpty();
        assertThat(read(FileFormat.JSON, numeric("s"), code("id"))).isEmpty();
        assertThat(refusal(FileFormat.CSV, numeric("score"))).isEqualTo("the data set t has no column score");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void aColumnOfNullsIsReadAsNumbersWhateverItsType(FileFormat format) {
        copy(format, "SELECT 1 AS id, NULL::VARCHAR AS s FROM range(2)");

        assertThat(read(format, numeric("s"), code("s"))).containsExactly("null null", "null null");
    }

    @Test
    void wholeNumbersHaveOneTextWhateverTheirType() {
        copy(
                FileFormat.PARQUET,
                "SELECT 1::TINYINT AS a, 1::HUGEINT AS b, 1::UBIGINT AS c, 1::DECIMAL(10,2) AS d, 1::DECIMAL(10,0) AS e,"
                        + " 1::FLOAT AS f, 1::DOUBLE AS g UNION ALL"
                        + " SELECT 0, 0, 0, 0, 0, 0, '-0'::DOUBLE UNION ALL"
                        + " SELECT -100, -100, 100, -100, -100, -100, -100 UNION ALL"
                        + " SELECT 1, 1, 1, 1.5, 2, 0.1, 1.25 UNION ALL"
                        + " SELECT 1, 1, 1, 0.10, 10, 1e10, 1e20 UNION ALL"
                        + " SELECT 1, 1, 1, 0.01, 0, 'inf'::FLOAT, 'nan'::DOUBLE UNION ALL"
                        + " SELECT 1, 1, 1, 1, 1, 1, '-1e300'::DOUBLE");

        assertThat(read(FileFormat.PARQUET, eachAsCode("a", "b", "c", "d", "e", "f", "g")))
                .containsExactly(
                        "1 1 1 1 1 1 1",
                        "0 0 0 0 0 0 0",
                        "-100 -100 100 -100 -100 -100 -100",
                        "1 1 1 1.5 2 0.1 1.25",
                        "1 1 1 0.1 10 10000000000 100000000000000000000",
                        "1 1 1 0.01 0 inf nan",
                        "1 1 1 1 1 1 -1e+300");
    }

    @Test
    void otherValuesAreIsoTextsOrWhatTheEngineWrites() {
        copy(
                FileFormat.PARQUET,
                "SELECT true AS a, DATE '2026-01-31' AS b, TIMESTAMP '2026-01-31 23:59:00.5' AS c,"
                        + " TIMESTAMPTZ '2026-01-31 23:59:00+01' AS d, TIME '23:59:00' AS e,"
                        + " UUID '123e4567-e89b-12d3-a456-426614174000' AS f, [1, 2] AS g");

        assertThat(read(FileFormat.PARQUET, eachAsCode("a", "b", "c", "d", "e", "f", "g")))
                .containsExactly("true 2026-01-31 2026-01-31T23:59:00.5 2026-01-31T22:59:00Z 23:59:00"
                        + " 123e4567-e89b-12d3-a456-426614174000 [1, 2]");
    }

    @Test
    void numbersOfManyDigitsAreTheNearestDoubles() {
        SplittableRandom random = new SplittableRandom(20261123);
        List<String> decimals = new ArrayList<>();
        List<String> integers = new ArrayList<>();
        for (int index = 0; index < 3_000; index++) {
            decimals.add(BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000_000L), 9)
                    .toPlainString());
            integers.add(BigInteger.valueOf(random.nextLong())
                    .multiply(BigInteger.valueOf(random.nextLong() >>> 2))
                    .toString());
        }
        copy(FileFormat.PARQUET, "SELECT unnest(" + texts(decimals) + ") AS d, unnest(" + texts(integers) + ") AS h");
        // A Parquet file would keep such integers as doubles.
        Source typed =
                new Source("typed", new Source.Query("SELECT d::DECIMAL(18,9) AS d, h::HUGEINT AS h FROM t"), null);

        RowTable table =
                collected(List.of(source(FileFormat.PARQUET), typed), request("typed", numeric("d"), numeric("h")));

        assertThat(numbers(table, 0).values()).containsExactly(doubles(decimals));
        assertThat(numbers(table, 1).values()).containsExactly(doubles(integers));
    }

    private static String texts(List<String> numbers) {
        return numbers.stream().map(LockedDatabase::literal).collect(Collectors.joining(",", "[", "]"));
    }

    private static double[] doubles(List<String> numbers) {
        return numbers.stream().mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void floatsAreWidenedExactly() {
        copy(FileFormat.PARQUET, "SELECT unnest([0.1, 1e-45, 3.4028235e38])::FLOAT AS f");

        assertThat(numbers(table(FileFormat.PARQUET, numeric("f")), 0).values())
                .containsExactly(0.1f, Float.MIN_VALUE, Float.MAX_VALUE);
    }

    @Test
    void notANumberAndInfinityAreReadAsTheyAre() {
        copy(FileFormat.PARQUET, "SELECT unnest(['nan', 'inf', '-inf'])::DOUBLE AS x");

        assertThat(numbers(table(FileFormat.PARQUET, numeric("x")), 0).values())
                .containsExactly(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void aTextThatIsRareAmongTheFirstRowsIsReadLikeTheOthers(FileFormat format) {
        copy(
                format,
                "SELECT CASE WHEN i < 25000 THEN 'early' WHEN i = 29999 THEN 'last' ELSE 'x' || (i % 3000) END"
                        + " AS c FROM range(30000) r(i)");

        Values.Codes codes = codes(table(format, code("c")), 0);

        assertThat(codes.texts()).hasSize(3_002);
        assertThat(codes.text(0)).isEqualTo("early");
        assertThat(codes.text(25_001)).isEqualTo("x" + 25_001 % 3000);
        assertThat(codes.text(29_999)).isEqualTo("last");
    }

    @Test
    void longTextsAndTextsWithAZeroByteAreReadLikeTheOthers() {
        copy(
                FileFormat.PARQUET,
                "SELECT unnest([repeat('x', 5000), 'a' || chr(0) || 'b', 'a', repeat('x', 5000)]) AS c");

        assertThat(read(FileFormat.PARQUET, code("c")))
                .containsExactly("x".repeat(5000), "a\0b", "a", "x".repeat(5000));
    }

    @Test
    void onlyRowsThatBelongToTheDataSetAreRead() {
        copy(FileFormat.CSV, "SELECT i FROM range(10) r(i)");
        Source source = new Source("t", files(FileFormat.CSV), "i % 3 = 0");

        assertThat(rows(collected(List.of(source), request("t", code("i"))))).containsExactly("0", "3", "6", "9");
    }

    @Test
    void theRowsOfAQueryAreRead() {
        copy(FileFormat.CSV, "SELECT i FROM range(5) r(i)");
        Source query = new Source("q", new Source.Query("SELECT i * 2 AS twice FROM t WHERE i > 1"), null);

        assertThat(rows(collected(List.of(source(FileFormat.CSV), query), request("q", numeric("twice")))))
                .containsExactly("4.0", "6.0", "8.0");
    }

    @Test
    void readsTheSameRowsAgain() throws EngineException {
        copy(FileFormat.CSV, "SELECT i FROM range(5000) r(i)");
        try (Engine engine = open(source(FileFormat.CSV))) {
            for (int time = 0; time < 3; time++) {
                CollectedRows rows = CollectedRows.of(request("t", numeric("i")));
                assertThat(engine.read(request("t", numeric("i")), rows)).isEmpty();
                assertThat(numbers(rows.table(), 0).values()[4_999]).isEqualTo(4_999);
            }
        }
    }

    @Test
    void saysWhichColumnIsMissing() {
        copy(FileFormat.PARQUET, "SELECT 1 AS id");

        assertThat(refusal(FileFormat.PARQUET, numeric("score"))).isEqualTo("the data set t has no column score");
        assertThat(refusal(FileFormat.PARQUET, code("label"))).isEqualTo("the data set t has no column label");
        assertThat(refusal(FileFormat.PARQUET, new RowsRequest("t", List.of(code("id")), List.of(new Column("day")))))
                .isEqualTo("the data set t has no column day");
    }

    @Test
    void saysWhichColumnHoldsNoNumbers() {
        copy(FileFormat.PARQUET, "SELECT 'a' AS label, true AS flag, [1] AS list");

        assertThat(refusal(FileFormat.PARQUET, numeric("label")))
                .isEqualTo("a number is wanted of each row, but label is text;"
                        + " declare its type under read: types: { label: double }");
        assertThat(refusal(FileFormat.PARQUET, numeric("flag")))
                .isEqualTo("a number is wanted of each row, but flag is boolean");
        assertThat(refusal(
                        FileFormat.PARQUET, new RowsRequest("t", List.of(code("label")), List.of(new Column("list")))))
                .isEqualTo("an order cannot look into list, which is nested (INTEGER[])");
    }

    @Test
    void saysWhatIsWrongWithACondition() {
        copy(FileFormat.PARQUET, "SELECT 1 AS revenue");

        assertThat(refusal(FileFormat.PARQUET, holds("revenu > 1")))
                .isEqualTo("unknown column \"revenu\"; did you mean \"revenue\"?");
        assertThat(refusal(FileFormat.PARQUET, holds("true) OR (false"))).startsWith("the SQL is refused: ");
    }

    @Test
    void saysWhichDataSetCannotBeRead() {
        assertThat(refusal(FileFormat.PARQUET, new RowsRequest("elsewhere", List.of(numeric("x")), List.of())))
                .isEqualTo("the data set elsewhere cannot be read");
    }

    @Test
    void aRowThatCannotBeReadIsNoEndOfTheRows() throws IOException {
        StringBuilder file = new StringBuilder("id,score\n");
        for (int row = 1; row <= 50_000; row++) {
            file.append(row)
                    .append(',')
                    .append(row == 45_000 ? "secret" : "0.5")
                    .append('\n');
        }
        Files.writeString(folder.resolve("t.csv"), file);

        assertThat(refusal(FileFormat.CSV, numeric("score")))
                .contains("line 45001")
                .contains("score")
                .doesNotContain("secret");
    }

    @Test
    void aConditionThatFailsOnOneRowIsNoEndOfTheRows() {
        copy(FileFormat.PARQUET, "SELECT CASE WHEN i = 9000 THEN 'secret' ELSE '1' END AS c FROM range(10000) r(i)");

        assertThat(refusal(FileFormat.PARQUET, holds("CAST(c AS INTEGER) > 0")))
                .doesNotContain("secret")
                .isNotBlank();
    }

    @Test
    void stopsWhenItIsCancelled() throws EngineException {
        copy(FileFormat.PARQUET, "SELECT i FROM range(500000) r(i)");
        try (Engine engine = open(source(FileFormat.PARQUET))) {
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

    private static Wanted numeric(String column) {
        return new Wanted.Numeric(new Column(column));
    }

    private static Wanted code(String column) {
        return new Wanted.Code(new Column(column));
    }

    private static Wanted[] eachAsCode(String... columns) {
        return Stream.of(columns).map(RowReadingTest::code).toArray(Wanted[]::new);
    }

    private static Wanted holds(String sql) {
        return new Wanted.Holds(sql);
    }

    private static RowsRequest request(String dataset, Wanted... columns) {
        return new RowsRequest(dataset, List.of(columns), List.of());
    }

    private void copy(FileFormat format, String select) {
        String file = folder.resolve(name(format)).toString().replace("'", "''");
        String options =
                switch (format) {
                    case CSV -> "(FORMAT csv, HEADER)";
                    case JSON -> "(FORMAT json)";
                    case PARQUET -> "(FORMAT parquet, ROW_GROUP_SIZE 50000)";
                };
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + select + ") TO '" + file + "' " + options);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String name(FileFormat format) {
        return switch (format) {
            case CSV -> "t.csv";
            case JSON -> "t.json";
            case PARQUET -> "t.parquet";
        };
    }

    private Source.Files files(FileFormat format) {
        return new Source.Files(
                format, List.of(folder.resolve(name(format))), ReadOptions.DEFAULTS, Source.Partitions.NONE);
    }

    private Source source(FileFormat format) {
        return new Source("t", files(format), null);
    }

    private Engine open(Source... sources) throws EngineException {
        return new DuckDbEngineFactory()
                .open(List.of(sources), new Resources(MEMORY, 2, folder.resolve("tmp"), Instant.EPOCH));
    }

    private List<String> read(FileFormat format, Wanted... columns) {
        return rows(table(format, columns));
    }

    private RowTable table(FileFormat format, Wanted... columns) {
        return collected(format, request("t", columns));
    }

    private RowTable collected(FileFormat format, RowsRequest request) {
        return collected(List.of(source(format)), request);
    }

    private RowTable collected(List<Source> sources, RowsRequest request) {
        CollectedRows rows = CollectedRows.of(request);
        assertThat(read(sources, request, rows)).isEmpty();
        return rows.table();
    }

    private String refusal(FileFormat format, Wanted... columns) {
        return refusal(format, request("t", columns));
    }

    private String refusal(FileFormat format, RowsRequest request) {
        return read(List.of(source(format)), request, CollectedRows.of(request)).orElseThrow();
    }

    private Optional<String> read(List<Source> sources, RowsRequest request, RowSink sink) {
        try (Engine engine = open(sources.toArray(Source[]::new))) {
            return engine.read(request, sink);
        } catch (EngineException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Values.Numbers numbers(RowTable table, int column) {
        return (Values.Numbers) table.columns().get(column);
    }

    private static Values.Codes codes(RowTable table, int column) {
        return (Values.Codes) table.columns().get(column);
    }

    private static List<String> rows(RowTable table) {
        return IntStream.range(0, table.rows())
                .mapToObj(row -> table.columns().stream()
                        .map(values -> text(values, row))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String text(Values values, int row) {
        if (values.isNull(row)) {
            return "null";
        }
        return values instanceof Values.Numbers numbers
                ? String.valueOf(numbers.values()[row])
                : ((Values.Codes) values).text(row);
    }
}
