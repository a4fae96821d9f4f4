package io.dataops.sql;

import static io.dataops.sql.OneDataset.problem;
import static io.dataops.sql.OneDataset.suite;
import static io.dataops.sql.OneDataset.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that reading would change are not read: nothing is judged on other numbers than those of the file. */
class ChangedValuesTest {
    @TempDir
    Path folder;

    @Test
    void aFractionDeepInTheFileIsNotRoundedAway() {
        String rows = IntStream.range(0, 21_000).mapToObj(i -> i + "," + i).collect(Collectors.joining("\n"));
        assertThat(problem(run().file("x.csv", "id,price", rows, "21000,1.5", "21001,2.5"), "x.csv"))
                .isEqualTo(
                        "price is read as integer, but 2 values have a fraction, which would be rounded off; declare its"
                                + " type under read: types: { price: double }");
    }

    @Test
    void aFractionDeepInAJsonFileIsNotRoundedAway() {
        String rows = IntStream.range(0, 21_000)
                .mapToObj(i -> "{\"id\":" + i + ",\"price\":" + i + "}")
                .collect(Collectors.joining("\n"));
        assertThat(problem(run().file("x.json", rows, "{\"id\":21000,\"price\":1.5}"), "x.json"))
                .isEqualTo(
                        "price is read as integer, but 1 value has a fraction, which would be rounded off; declare its"
                                + " type under read: types: { price: double }");
    }

    @Test
    void aFractionIsNotRoundedAwayBesideAColumnThatCannotBeRead() throws IOException {
        String rows = IntStream.range(0, 400_000).mapToObj(i -> i + "," + i).collect(Collectors.joining("\n"));
        Files.writeString(
                folder.resolve("x.csv"), "id,price\n" + rows + "\n400000,1.4\n\u00e4,3\n", StandardCharsets.ISO_8859_1);
        VerificationResult result = verify(run(), "x.csv", "min: { column: price, max: 0 }");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.datasets().get(0).problem())
                .isEqualTo(
                        "price is read as integer, but 1 value has a fraction, which would be rounded off; declare its"
                                + " type under read: types: { price: double }");
    }

    @Test
    void aFractionDeepInPartitionFoldersIsNotRoundedAway() {
        String rows = "1\n".repeat(21_000).strip();
        String json = "{\"price\":1}\n".repeat(21_000).strip();
        SuiteRun run = run().file("c/year=1997/a.csv", "price", rows, "1.5")
                .file("c/year=1998/a.csv", "price", "2")
                .file("j/year=1997/a.json", json, "{\"price\":1.5}")
                .file("j/year=1998/a.json", "{\"price\":2}");
        for (String path : List.of("c/**/*.csv", "j/**/*.json")) {
            assertThat(problem(run, path))
                    .isEqualTo(
                            "price is read as integer, but 1 value has a fraction, which would be rounded off; declare its"
                                    + " type under read: types: { price: double }");
        }
    }

    @Test
    void aTimeAfterManyDatesIsNotCutOff() {
        String rows = "2026-01-01\n".repeat(21_000).strip();
        assertThat(problem(run().file("x.csv", "day", rows, "2026-01-02 13:00:00"), "x.csv"))
                .isEqualTo("day is read as date, but 1 value has a time, which would be cut off; declare its type under"
                        + " read: types: { day: timestamp }");
    }

    @Test
    void aFractionWithAnExponentIsNotRoundedAway() {
        String rows = "1\n".repeat(21_000).strip();
        assertThat(problem(run().file("x.csv", "price", rows, "15e-1"), "x.csv"))
                .isEqualTo(
                        "price is read as integer, but 1 value has a fraction, which would be rounded off; declare its"
                                + " type under read: types: { price: double }");
    }

    @Test
    void longIdsAreNotTakenForTheSameDouble() {
        SuiteRun run = run().file("x.csv", "id", "12345678901234567890", "12345678901234567891");
        assertThat(problem(run, "x.csv"))
                .isEqualTo("id is read as double, but 2 values are whole numbers of more digits than it keeps, so that"
                        + " different ones would be the same; declare its type under read: types: { id: text }");
    }

    @Test
    void aLongIdAmongFractionsInAJsonFileIsNotRoundedAway() {
        SuiteRun run = run().file("x.json", "[{\"id\":0.5},", "{\"id\":9007199254740993}]");
        assertThat(problem(run, "x.json"))
                .isEqualTo("id is read as double, but 1 value is a whole number of more digits than it keeps, so that"
                        + " different ones would be the same; declare its type under read: types: { id: text }");
    }

    @Test
    void idsThatAreLongerThanAnyIntegerAreNotTakenForTheSameDouble() {
        String digits = "1234567890".repeat(5);
        SuiteRun run = run().file("x.csv", "id", digits + "1", digits + "2");
        assertThat(problem(run, "x.csv"))
                .isEqualTo("id is read as double, but 2 values are whole numbers of more digits than it keeps, so that"
                        + " different ones would be the same; declare its type under read: types: { id: text }");
    }

    @Test
    void whoDeclaresADoubleMeansIt() {
        SuiteRun run = run().file("x.csv", "id", "12345678901234567890", "12345678901234567891");
        String suite = suite("x.csv", "    read: { types: { ID: double } }\n", "between: { column: id, min: 0 }");
        assertThat(run.verify(suite).verdict()).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id: text", "id: 'decimal(20,0)'"})
    void longIdsOfADeclaredTypeAreToldApart(String type) {
        SuiteRun run = run().file("x.csv", "id", "12345678901234567890", "12345678901234567891")
                .file("x.json", "{\"id\":12345678901234567890}", "{\"id\":12345678901234567891}");
        for (String path : List.of("x.csv", "x.json")) {
            String suite = suite(path, "    read: { types: { " + type + " } }\n", "unique: id");
            assertThat(run.verify(suite).verdict()).isEqualTo(Verdict.PASSED);
        }
    }

    @Test
    void largeNumbersThatWereMeasuredMayBeDoubles() {
        SuiteRun run = run().file(
                        "x.csv",
                        "id",
                        "1.5",
                        "1e20",
                        "12345678901234567890.0",
                        "0.12345678901234567",
                        "9007199254740992");
        assertThat(verify(run, "x.csv", "between: { column: id, min: 0 }").verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void aDeclaredFractionDeepInAJsonFileIsKept() {
        String rows = "{\"price\":1}\n".repeat(21_000).strip();
        VerificationResult result = run().file("x.json", rows, "{\"price\":1.4}")
                .verify(suite(
                        "x.json",
                        "    read: { types: { price: double } }\n",
                        "max: { column: price, min: 1.3, max: 1.5 }"));
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aDeclaredTypeThatAJsonValueDoesNotHaveIsNamedWithoutTheValue() {
        SuiteRun run = run().file("x.json", "{\"id\":1}", "{\"id\":\"secret\"}");
        VerificationResult result =
                run.verify(suite("x.json", "    read: { types: { id: integer } }\n", "sum: { column: id, min: 0 }"));
        assertThat(result.checks()).extracting(Outcome::status).containsExactly(Status.ERRORED);
        assertThat(result.checks().get(0).finding().message()).contains("id").doesNotContain("secret");
    }

    @Test
    void aDeclaredWholeNumberIsNotMadeOne() {
        SuiteRun run = run().file("x.csv", "id,price", "1,1.5", "2,2.0", "3,3");
        VerificationResult result = run.verify(
                suite("x.csv", "    read: { types: { price: integer } }\n", "sum: { column: price, min: 0 }"));
        assertThat(result.datasets().get(0).problem())
                .isEqualTo(
                        "price is read as integer, but 1 value has a fraction, which would be rounded off; declare its"
                                + " type under read: types: { price: double }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decimal(8,2)  | 1.005  | , | decimal(38,9)
            decimal(8,2)  | 1.5e-3 | , | decimal(38,9)
            decimal(12,9) | 1.0000000001 | , | text
            decimal(8)    | 2.5    | , | decimal(38,9)
            decimal(8,2)  | 1,005  | ; | decimal(38,9)
            """)
    void decimalsBeyondThoseDeclaredAreNotRoundedAway(String type, String value, String delimiter, String wider) {
        SuiteRun run = run().file("x.csv", "id" + delimiter + "p", "1" + delimiter + value, "2" + delimiter + "2");
        String separator = delimiter.equals(",") ? "." : ",";
        String read = "    read: { delimiter: '" + delimiter + "', decimal_separator: '" + separator
                + "', types: { p: '" + type + "' } }\n";
        VerificationResult result = run.verify(suite("x.csv", read, "between: { column: p, min: 0 }"));
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.datasets().get(0).problem())
                .isEqualTo("p is read as " + (type.contains(",") ? type : "decimal(8,0)")
                        + ", but 1 value has more decimals, which would be rounded off; declare its type under read: types:"
                        + " { p: " + (wider.equals("text") ? "text" : "'" + wider + "'") + " }");
    }

    @Test
    void decimalsThatFitAreReadHoweverTheyAreWritten() {
        SuiteRun run = run().file("x.csv", "p", "1.5", "1.2500", "1.23456e3", "10e-1", "-.25", "7.", "8")
                .file("x.json", "{\"p\":1.5}", "{\"p\":\"1.2500\"}", "{\"p\":1234.56}", "{\"p\":12345678901234567890}");
        for (String path : List.of("x.csv", "x.json")) {
            String suite =
                    suite(path, "    read: { types: { p: 'decimal(38,2)' } }\n", "between: { column: p, min: -1 }");
            assertThat(run.verify(suite).verdict()).as(path).isEqualTo(Verdict.PASSED);
        }
    }

    @Test
    void aDecimalWithTooManyDigitsIsNamedByItsLine() {
        SuiteRun run = run().file("x.csv", "p", "1.5", "12345.5");
        VerificationResult result = run.verify(
                suite("x.csv", "    read: { types: { p: 'decimal(5,2)' } }\n", "sum: { column: p, min: 0 }"));
        assertThat(SuiteRun.said(result))
                .containsExactly("ERRORED x.csv, line 3: a value in column \"p\" is no DECIMAL of the declared digits;"
                        + " declare a wider one, or text");
    }

    @Test
    void declaredDecimalsOfAJsonFileAreNotRoundedAway() {
        SuiteRun run = run().file("x.json", "{\"p\":1.5}", "{\"p\":\"1.005\"}");
        assertThat(run.verify(suite("x.json", "    read: { types: { p: 'decimal(8,2)' } }\n", "not_null: p"))
                        .datasets()
                        .get(0)
                        .problem())
                .isEqualTo(
                        "p is read as decimal(8,2), but 1 value has more decimals, which would be rounded off; declare"
                                + " its type under read: types: { p: 'decimal(38,9)' }");
    }

    @Test
    void aNumberThatTheReaderOfJsonRoundsFirstIsNoDecimal() {
        SuiteRun run = run().file("n.json", "{\"p\":0.1234567890123456789}", "{\"p\":1}")
                .file("t.json", "{\"p\":\"0.1234567890123456789\"}", "{\"p\":0.123456789012345}");
        String keys = "    read: { types: { p: 'decimal(38,20)' } }\n";
        assertThat(run.verify(suite("n.json", keys, "not_null: p"))
                        .datasets()
                        .get(0)
                        .problem())
                .isEqualTo(
                        "p is read as decimal(38,20), but 1 value has more than 15 digits, which the reader of JSON does"
                                + " not keep; write them as texts in the file, or declare double under read: types: { p: double }");
        assertThat(run.verify(suite("t.json", keys, "between: { column: p, min: 0.12, max: 0.1234567890123456789 }"))
                        .verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void aDeclaredTypeIsKeptWhateverTheCaseOfItsName() {
        SuiteRun run = run().file("x.json", "{\"price\":1.5}");
        VerificationResult result = run.verify(
                suite("x.json", "    read: { types: { PRICE: integer } }\n", "max: { column: price, max: 2 }"));
        assertThat(result.datasets().get(0).problem())
                .isEqualTo(
                        "price is read as integer, but 1 value has a fraction, which would be rounded off; declare its"
                                + " type under read: types: { price: double }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            integer        | integer, but 1 value has a fraction         | double
            'decimal(8,2)' | decimal(8,2), but 1 value has more decimals | 'decimal(38,9)'
            """)
    void aTypeThatIsDeclaredForParquetRoundsNothingEither(String type, String fault, String wider) {
        SuiteRun run = run().parquet("x.parquet", "SELECT 1.125::DOUBLE AS p, 2.5 AS q");
        VerificationResult result =
                run.verify(suite("x.parquet", "    read: { types: { p: " + type + " } }\n", "not_null: [p, q]"));
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.datasets().get(0).problem())
                .isEqualTo("p is read as " + fault + ", which would be rounded off; declare its type under read: types:"
                        + " { p: " + wider + " }");
    }

    @Test
    void aFractionWithinNestedJsonIsNotRoundedAway() {
        String rows = "{\"s\":{\"a b\":[{\"id\":1}]},\"l\":[1],\"m\":1}\n"
                .repeat(21_000)
                .strip();
        SuiteRun run = run().file("s.json", rows, "{\"s\":{\"a b\":[{\"id\":7},{\"id\":\"1.5\"}]},\"l\":[1],\"m\":1}")
                .file("l.json", rows, "{\"s\":{\"a b\":[]},\"l\":[1,2.5,25e-1],\"m\":1}");
        assertThat(problem(run, "s.json"))
                .isEqualTo(
                        "s.a b[].id is read as integer, but 1 value has a fraction, which would be rounded off; declare"
                                + " its type under read: types: { s: text }");
        assertThat(problem(run, "l.json"))
                .isEqualTo(
                        "l[] is read as integer, but 2 values have a fraction, which would be rounded off; declare its"
                                + " type under read: types: { l: text }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b[*]", "\u00e4 \u00e4", "q\\\"\\\\", "tab\\t", "(x|y)+", "$"})
    void aNestedFieldMayHaveAnyName(String name) {
        String rows =
                ("{\"s\":{\"" + name + "\":1,\"d\":0.5}}\n").repeat(21_000).strip();
        SuiteRun run = run().file("x.json", rows, "{\"s\":{\"" + name + "\":1.5,\"d\":0.5}}");
        assertThat(problem(run, "x.json"))
                .startsWith("s.")
                .endsWith(
                        " is read as integer, but 1 value has a fraction, which would be rounded off; declare its type"
                                + " under read: types: { s: text }");
    }

    @Test
    void aFractionAmongTheValuesOfAJsonMapIsNotRoundedAway() {
        String rows = IntStream.range(0, 21_000)
                .mapToObj(i -> "{\"m\":{\"k" + i + "\":1}}")
                .collect(Collectors.joining("\n"));
        assertThat(problem(run().file("x.json", rows, "{\"m\":{\"z\":1.5}}"), "x.json"))
                .isEqualTo("m.* is read as integer, but 1 value has a fraction, which would be rounded off; declare its"
                        + " type under read: types: { m: text }");
    }

    @Test
    void longIdsWithinNestedJsonAreNotTakenForTheSameDouble() {
        SuiteRun run = run().file("x.json", "{\"s\":{\"id\":9007199254740993}}", "{\"s\":{\"id\":0.5}}");
        assertThat(problem(run, "x.json"))
                .isEqualTo("s.id is read as double, but 1 value is a whole number of more digits than it keeps, so that"
                        + " different ones would be the same; declare its type under read: types: { s: text }");
        String suite = suite(
                "x.json",
                "    read: { types: { s: text } }\n",
                "expression: { sql: \"s ->> '$.id' IN ('9007199254740993', '0.5')\" }");
        assertThat(run.verify(suite).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void numbersWithinNestedJsonThatAreKeptAreRead() {
        SuiteRun run = run().file(
                        "x.json",
                        "{\"s\":{\"id\":12345678901234567890,\"d\":0.5,\"t\":\"12345678901234567890123\",\"n\":null}}",
                        "{\"s\":{\"id\":1,\"d\":123456789012345678901234567890.5}}",
                        "{\"s\":null}");
        assertThat(verify(run, "x.json", "expression: s.id > 0").verdict()).isEqualTo(Verdict.PASSED);
    }

    private SuiteRun run() {
        return SuiteRun.in(folder);
    }
}
