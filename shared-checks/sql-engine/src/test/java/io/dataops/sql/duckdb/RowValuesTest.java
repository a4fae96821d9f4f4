package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.RowFile.code;
import static io.dataops.sql.duckdb.RowFile.codes;
import static io.dataops.sql.duckdb.RowFile.eachAsCode;
import static io.dataops.sql.duckdb.RowFile.numbers;
import static io.dataops.sql.duckdb.RowFile.numeric;
import static io.dataops.sql.duckdb.RowFile.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.Source;
import io.dataops.checks.plan.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the values of rows are read as: numbers, and texts that are alike. */
class RowValuesTest {
    private RowFile file;

    @BeforeEach
    void in(@TempDir Path folder) {
        file = new RowFile(folder);
    }

    @Test
    void tellsAnEmptyTextFromNull() {
        file.copy(FileFormat.PARQUET, "SELECT unnest(['', NULL, 'a']) AS c");

        assertThat(file.read(FileFormat.PARQUET, code("c"))).containsExactly("", "null", "a");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void readsUnicodeAndAnyName(FileFormat format) {
        file.copy(
                format,
                "SELECT 'gr\u00FC\u00DFe \uD83D\uDE00' AS \"quo\"\"te it's\", 1.5::DOUBLE AS \"; DROP TABLE t; --\""
                        + " UNION ALL SELECT 'it''s \"x\"', 2.5 UNION ALL SELECT '\u6F22\u5B57', 3.5");

        assertThat(file.read(format, code("quo\"te it's"), numeric("; DROP TABLE t; --")))
                .containsExactly("gr\u00FC\u00DFe \uD83D\uDE00 1.5", "it's \"x\" 2.5", "\u6F22\u5B57 3.5");
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1000, 1001, 1002})
    void readsTextsThatAreJustFewOrJustMany(int texts) {
        file.copy(
                FileFormat.PARQUET,
                "SELECT CASE WHEN i % 3 > 0 THEN 't' || i % " + texts + " END AS c FROM range(" + 3 * texts + ") r(i)");

        RowTable table = file.table(FileFormat.PARQUET, code("c"));

        Values.Codes codes = codes(table, 0);
        for (int row = 0; row < 3 * texts; row++) {
            assertThat(codes.isNull(row) ? null : codes.text(row)).isEqualTo(row % 3 > 0 ? "t" + row % texts : null);
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void aColumnOfNullsIsReadAsNumbersWhateverItsType(FileFormat format) {
        file.copy(format, "SELECT 1 AS id, NULL::VARCHAR AS s FROM range(2)");

        assertThat(file.read(format, numeric("s"), code("s"))).containsExactly("null null", "null null");
    }

    @Test
    void wholeNumbersHaveOneTextWhateverTheirType() {
        file.copy(
                FileFormat.PARQUET,
                "SELECT 1::TINYINT AS a, 1::HUGEINT AS b, 1::UBIGINT AS c, 1::DECIMAL(10,2) AS d, 1::DECIMAL(10,0) AS e,"
                        + " 1::FLOAT AS f, 1::DOUBLE AS g UNION ALL"
                        + " SELECT 0, 0, 0, 0, 0, 0, '-0'::DOUBLE UNION ALL"
                        + " SELECT -100, -100, 100, -100, -100, -100, -100 UNION ALL"
                        + " SELECT 1, 1, 1, 1.5, 2, 0.1, 1.25 UNION ALL"
                        + " SELECT 1, 1, 1, 0.10, 10, 1e10, 1e20 UNION ALL"
                        + " SELECT 1, 1, 1, 0.01, 0, 'inf'::FLOAT, 'nan'::DOUBLE UNION ALL"
                        + " SELECT 1, 1, 1, 1, 1, 1, '-1e300'::DOUBLE");

        assertThat(file.read(FileFormat.PARQUET, eachAsCode("a", "b", "c", "d", "e", "f", "g")))
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
        file.copy(
                FileFormat.PARQUET,
                "SELECT true AS a, DATE '2026-01-31' AS b, TIMESTAMP '2026-01-31 23:59:00.5' AS c,"
                        + " TIMESTAMPTZ '2026-01-31 23:59:00+01' AS d, TIME '23:59:00' AS e,"
                        + " UUID '123e4567-e89b-12d3-a456-426614174000' AS f, [1, 2] AS g");

        assertThat(file.read(FileFormat.PARQUET, eachAsCode("a", "b", "c", "d", "e", "f", "g")))
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
        file.copy(
                FileFormat.PARQUET,
                "SELECT unnest(" + texts(decimals) + ") AS d, unnest(" + texts(integers) + ") AS h");
        // A Parquet file would keep such integers as doubles.
        Source typed =
                new Source("typed", new Source.Query("SELECT d::DECIMAL(18,9) AS d, h::HUGEINT AS h FROM t"), null);

        RowTable table = file.collected(
                List.of(file.source(FileFormat.PARQUET), typed), request("typed", numeric("d"), numeric("h")));

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
        file.copy(FileFormat.PARQUET, "SELECT unnest([0.1, 1e-45, 3.4028235e38])::FLOAT AS f");

        assertThat(numbers(file.table(FileFormat.PARQUET, numeric("f")), 0).values())
                .containsExactly(0.1f, Float.MIN_VALUE, Float.MAX_VALUE);
    }

    @Test
    void notANumberAndInfinityAreReadAsTheyAre() {
        file.copy(FileFormat.PARQUET, "SELECT unnest(['nan', 'inf', '-inf'])::DOUBLE AS x");

        assertThat(numbers(file.table(FileFormat.PARQUET, numeric("x")), 0).values())
                .containsExactly(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void aTextThatIsRareAmongTheFirstRowsIsReadLikeTheOthers(FileFormat format) {
        file.copy(
                format,
                "SELECT CASE WHEN i < 25000 THEN 'early' WHEN i = 29999 THEN 'last' ELSE 'x' || (i % 3000) END"
                        + " AS c FROM range(30000) r(i)");

        Values.Codes codes = codes(file.table(format, code("c")), 0);

        assertThat(codes.texts()).hasSize(3_002);
        assertThat(codes.text(0)).isEqualTo("early");
        assertThat(codes.text(25_001)).isEqualTo("x" + 25_001 % 3000);
        assertThat(codes.text(29_999)).isEqualTo("last");
    }

    @Test
    void longTextsAndTextsWithAZeroByteAreReadLikeTheOthers() {
        file.copy(
                FileFormat.PARQUET,
                "SELECT unnest([repeat('x', 5000), 'a' || chr(0) || 'b', 'a', repeat('x', 5000)]) AS c");

        assertThat(file.read(FileFormat.PARQUET, code("c")))
                .containsExactly("x".repeat(5000), "a\0b", "a", "x".repeat(5000));
    }
}
