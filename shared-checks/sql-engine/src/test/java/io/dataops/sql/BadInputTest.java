package io.dataops.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data that are not what they should be are named and never pass. */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void aMissingFileIsNamedWithTheNearestOneAndBlocks() {
        SuiteRun run = run().file("data/sales.csv", "id", "1");
        assertThat(problem(run, "data/sale.csv"))
                .isEqualTo("dataops.yaml:4:11: there is no file 'data/sale.csv'; did you mean 'sales.csv' in the same"
                        + " folder?");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThat(problem(run(), "nowhere/x.csv"))
                .isEqualTo("dataops.yaml:4:11: there is no file 'nowhere/x.csv', not even its folder");
    }

    @Test
    void aPatternThatMatchesNothingIsNamed() {
        assertThat(problem(run(), "'*.parquet'")).isEqualTo("dataops.yaml:4:11: no file matches '*.parquet'");
    }

    @Test
    void aFileOfNoBytesIsNoEvidence() {
        assertThat(problem(run().file("x.csv", new byte[0]), "x.csv"))
                .isEqualTo("dataops.yaml:4:11: 'x.csv' is empty: it has 0 bytes");
    }

    @Test
    void aHeaderWithoutRowsIsNoEvidence() {
        VerificationResult result =
                verify(run().file("x.csv", "id,amount"), "x.csv", "between: { column: amount, min: 1 }");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.checks().get(0).finding().message())
                .isEqualTo("amount is at least 1: 0 rows considered, there is none");
        assertThat(result.gates())
                .singleElement()
                .satisfies(gate -> assertThat(gate.reason())
                        .isEqualTo(
                                "the data set t has no row, and no rows are no evidence; write when_empty: allow where that is"
                                        + " normal"));
    }

    @Test
    void aRaggedRowIsNamedByItsLineWithoutItsValues() {
        String reason = problem(run().file("x.csv", "a,b,c", "1,2,3", "secret,5,6,7"), "x.csv");
        assertThat(reason).contains("line 3").contains("x.csv").doesNotContain("secret");
    }

    @Test
    void aRaggedRowDeepInTheFileIsNamedToo() {
        String rows = IntStream.range(0, 60_000).mapToObj(i -> i + ",b").collect(Collectors.joining("\n"));
        SuiteRun run = run().file("x.csv", "a,b", rows, "secret");
        assertThat(errored(run, "x.csv", "row_count: { min: 1 }"))
                .contains("60002")
                .doesNotContain("secret");
    }

    @Test
    void anotherDelimiterIsNotTakenForOneColumn() {
        assertThat(problem(run().file("x.csv", "a;b", "1;2"), "x.csv"))
                .isEqualTo("its only column is 'a;b'; write read: { delimiter: ';' }");
    }

    @Test
    void anotherEncodingIsNamed() {
        byte[] latin = "name\nM\u00fcller\n".getBytes(StandardCharsets.ISO_8859_1);
        String reason = errored(run().file("x.csv", latin), "x.csv", "not_null: name");
        assertThat(reason).containsIgnoringCase("encoding").doesNotContain("ller");
    }

    @Test
    void aDeclaredEncodingIsRead() {
        byte[] latin = "name\nM\u00fcller\n".getBytes(StandardCharsets.ISO_8859_1);
        VerificationResult result = run().file("x.csv", latin)
                .verify(suite(
                        "x.csv",
                        "    read: { encoding: latin-1 }\n",
                        "regex: { column: name, pattern: 'M\u00fcller' }"));
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstName() {
        byte[] marked = "\ufeffid,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
        assertThat(verify(run().file("x.csv", marked), "x.csv", "not_null: id").verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void nulBytesNeitherCrashNorPassUnseen() {
        VerificationResult result = verify(
                run().file("x.csv", "id,b", "1,a\u0000b", "2,c"), "x.csv", "regex: { column: b, pattern: '^[a-z]$' }");
        assertThat(result.verdict().blocks()).isTrue();
    }

    @Test
    void aCellOfTenMegabytesIsRead() {
        SuiteRun run = run().file("x.csv", "id,b", "1," + "x".repeat(10_000_000), "2,y");
        VerificationResult result = verify(run, "x.csv", "length: { column: b, max: 5 }");
        assertThat(result.checks().get(0).finding().message())
                .isEqualTo("the length of b is at most 5: 1 of 2 rows fails");
    }

    @Test
    void aRowThatIsTooLongIsNamedWithTheLimit() {
        SuiteRun run = run().file("x.csv", "id,b", "1," + "x".repeat(20_000_000), "2,y");
        assertThat(errored(run, "x.csv", "not_null: b")).contains("16777216");
    }

    @Test
    void twoThousandColumnsAreRead() {
        String names = IntStream.range(0, 2000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        String values = IntStream.range(0, 2000).mapToObj(Integer::toString).collect(Collectors.joining(","));
        String wanted = IntStream.range(0, 2000).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
        VerificationResult result = verify(run().file("x.csv", names, values), "x.csv", "not_null: [" + wanted + "]");
        assertThat(result.checks()).hasSize(2000).allMatch(outcome -> outcome.status() == Status.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \"quoted\" name",
                "with space",
                "with.dot",
                "\ud83d\ude00",
                "select",
                "from",
                "x\"; DROP TABLE t; --",
                "') OR 1=1 --",
                "it's",
                "[brackets]",
                "\u00c4\u00f6",
                "semi;colon"
            })
    void aColumnMayHaveAnyName(String name) {
        SuiteRun run = run().file("x.csv", "\"" + name.replace("\"", "\"\"") + "\",id", "1,1", ",2");
        String quoted = "'" + name.replace("'", "''") + "'";
        VerificationResult result = verify(run, "x.csv", "not_null: [" + quoted + "]");
        Outcome outcome = result.checks().get(0);
        assertThat(outcome.finding().message()).isEqualTo(name + " is never null: 1 of 2 rows fails");
        assertThat(outcome.check().columns()).containsExactly(name);
    }

    @Test
    void aParquetFileThatWasCutOffIsNamed() throws IOException {
        SuiteRun run = run().parquet("x.parquet", "SELECT range AS id FROM range(1000)");
        byte[] whole = Files.readAllBytes(folder.resolve("x.parquet"));
        String reason = problem(run.file("x.parquet", Arrays.copyOf(whole, whole.length / 2)), "x.parquet");
        assertThat(reason).contains("x.parquet").containsIgnoringCase("parquet");
    }

    @Test
    void somethingElseNamedParquetIsNamed() {
        assertThat(problem(run().file("x.parquet", "id,b", "1,2"), "x.parquet")).containsIgnoringCase("parquet");
    }

    @Test
    void aGzipFileThatWasCutOffIsNamedAndNotTakenForTheWhole() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("id\n".getBytes(StandardCharsets.UTF_8));
            for (int row = 0; row < 100_000; row++) {
                gzip.write((row + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        assertThat(problem(run().file("x.csv.gz", cut), "x.csv.gz")).isEqualTo("x.csv.gz is gzip that was cut off");
    }

    @Test
    void aFolderNamedLikeAFileIsReadAsAFolder() {
        SuiteRun run = run().file("x.csv/part-0.csv", "id", "1")
                .file("x.csv/part-1.csv", "id", "2")
                .file("x.csv/_SUCCESS");
        VerificationResult result = verify(run, "x.csv", "row_count: { equals: 2 }");
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.datasets()).extracting(DatasetEvidence::files).containsExactly(2);
    }

    @Test
    void aFolderWithoutDataIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("x.csv"));
        assertThat(problem(run(), "x.csv")).isEqualTo("dataops.yaml:4:11: 'x.csv' is a folder without data files");
    }

    @Test
    void partitionFoldersAreColumns() {
        SuiteRun run = run().file("s/year=1997/a.csv", "id", "1").file("s/year=1998/a.csv", "id", "2");
        VerificationResult result =
                verify(run, "s/**/*.csv", "accepted_values: { column: year, values: [1997, 1998] }");
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void malformedJsonIsNamedWithoutItsValues() {
        SuiteRun run = run().file("x.json", "{\"id\": 1}", "{\"id\": \"secret\"");
        VerificationResult result = verify(run, "x.json", "not_null: id");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.checks().get(0).finding().message())
                .containsIgnoringCase("json")
                .doesNotContain("secret");
    }

    @Test
    void aValueOfAnotherTypeDeepInTheFileSpoilsOnlyTheChecksOfItsColumn() {
        String rows = IntStream.range(0, 40_000).mapToObj(i -> i + "," + i).collect(Collectors.joining("\n"));
        SuiteRun run = run().file("x.csv", "id,amount", rows, "40000,secret");
        VerificationResult result = run.verify(suite(
                "x.csv",
                "",
                "sum: { column: amount, min: 0 }\n      - row_count: { equals: 40001 }\n      - not_null: id"));
        assertThat(result.checks())
                .extracting(Outcome::status)
                .containsExactly(Status.ERRORED, Status.PASSED, Status.PASSED);
        assertThat(result.checks().get(0).finding().message())
                .contains("amount")
                .doesNotContain("secret");
    }

    @Test
    void aRaggedRowInAPartitionFolderIsNamedWithItsLine() {
        SuiteRun run = run().file("s/year=1997/a.csv", "id,price", "1,2", "3");
        assertThat(problem(run, "s/**/*.csv")).isEqualTo("a.csv, line 3 has 1 column where 2 are expected");
    }

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
        SuiteRun run = run().file("s.json", rows, "{\"s\":{\"a b\":[{\"id\":7},{\"id\":1.5}]},\"l\":[1],\"m\":1}")
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

    @ParameterizedTest
    @CsvSource({
        "'v,v', columns 1 and 2 of x.csv are both named 'v'",
        "'id,V,v', 'columns 2 and 3 of x.csv, ''V'' and ''v'', have one name but for case and blanks'",
        "'v,v_1, v', 'columns 1 and 3 of x.csv, ''v'' and '' v'', have one name but for case and blanks'",
    })
    void twoColumnsOfOneNameAreRefusedWithTheirPlaces(String header, String both) {
        String row = header.replaceAll("[^,]+", "1");
        assertThat(problem(run().file("x.csv", header, row), "x.csv"))
                .isEqualTo(both + "; rename one, or name all columns under read: { header: true, columns: [...] }");
    }

    @Test
    void aPartFileWithTwoColumnsOfOneNameIsNamedEvenWithoutRows() {
        SuiteRun run = run().file("p/1.csv", "v,w", "1,2").file("p/2.csv", "w,V,v");
        assertThat(problem(run, "p/*.csv"))
                .isEqualTo(
                        "columns 2 and 3 of 2.csv, 'V' and 'v', have one name but for case and blanks; rename one, or"
                                + " name all columns under read: { header: true, columns: [...] }");
    }

    @Test
    void whoNamesTheColumnsReadsAHeaderWithTwoOfOneName() {
        String suite =
                suite("x.csv", "    read: { header: true, columns: [v, w] }\n", "between: { column: w, min: 0 }");
        assertThat(run().file("x.csv", "v,v", "1,-5").verify(suite).verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aNumberedNameIsOneOfItsOwn() {
        SuiteRun run = run().file("x.csv", "v,v_1", "1,2").file("x.json", "{\"v\":1,\"v_1\":2}");
        for (String path : List.of("x.csv", "x.json")) {
            assertThat(verify(run, path, "between: { column: v_1, min: 2 }").verdict())
                    .isEqualTo(Verdict.PASSED);
        }
    }

    @Test
    void keysThatDifferInCaseAreNotReadAsOthers() {
        SuiteRun run = run().file("x.json", "{\"v\":1}", "{\"V\":-2}");
        assertThat(problem(run, "x.json"))
                .isEqualTo(
                        "its JSON values have keys 'V' and 'v', which are one name but for case and blanks; rename one");
    }

    @Test
    void aJsonValueWithOneKeyTwiceIsNamed() {
        assertThat(errored(run().file("x.json", "{\"v\":1}", "{\"v\":1,\"v\":\"secret\"}"), "x.json", "not_null: v"))
                .isEqualTo("x.json, line 2 has the key \"v\" twice");
    }

    @Test
    void aCsvFileOfNoBytesAmongOthersIsNotLeftOutSilently() {
        SuiteRun run =
                run().file("p/1.csv", "v", "1").file("p/2.csv", new byte[0]).file("p/3.csv", new byte[0]);
        VerificationResult result = verify(run, "'p/*.csv'", "not_null: v");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.gates())
                .extracting(GateDecision::reason)
                .containsExactly(
                        "the data set t has 2 files of 0 bytes without even a header, such as 'p/2.csv'; remove"
                                + " them, or write when_empty: allow where that is normal");
        assertThat(run.verify(suite("'p/*.csv'", "    when_empty: warn\n", "not_null: v"))
                        .verdict())
                .isEqualTo(Verdict.WARNED);
        assertThat(run.verify(suite("'p/*.csv'", "    when_empty: allow\n", "not_null: v"))
                        .verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void noBytesAreNoRowsWhereNoHeaderIsExpected() {
        SuiteRun run = run().file("p/1.json", "{\"v\":1}")
                .file("p/2.json", new byte[0])
                .file("p/1.csv", "1")
                .file("p/2.csv", new byte[0]);
        assertThat(verify(run, "'p/*.json'", "not_null: v").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(run.verify(suite("'p/*.csv'", "    read: { columns: [v] }\n", "not_null: v"))
                        .verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void aHeaderAloneIsAFileOfNoRows() {
        SuiteRun run =
                run().file("p/1.csv", "v,w", "1,2").file("p/2.csv", "w,v").file("p/3.csv", "v");
        assertThat(verify(run, "'p/*.csv'", "row_count: { equals: 1 }").verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v,x", "x,v\n\n"})
    void aHeaderAloneAddsNoColumn(String header) {
        SuiteRun run = run().file("p/1.csv", "v", "1").file("p/2.csv", header);
        assertThat(problem(run, "'p/*.csv'"))
                .isEqualTo(
                        "2.csv has no row, but a column x, which no file with rows has; remove the file or the column,"
                                + " or narrow the path");
    }

    @Test
    void linesWithoutAnythingAmongOtherFilesAreNoRows() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new GZIPOutputStream(bytes).close();
        SuiteRun run = run().file("p/1.csv", "v", "1")
                .file("p/2.csv", "", " ")
                .file("z/1.csv", "v", "1")
                .file("z/2.csv.gz", bytes.toByteArray());
        assertThat(problem(run, "'p/*.csv'"))
                .isEqualTo("2.csv has neither a header nor a row; remove it, or narrow the path");
        assertThat(problem(run, "z"))
                .isEqualTo("2.csv.gz has neither a header nor a row; remove it, or narrow the path");
    }

    @Test
    void aParquetFileWithoutRowsChangesNoColumn() {
        SuiteRun run = run().parquet("p-1.parquet", "SELECT 10 AS v, 2 AS w")
                .parquet("p-2.parquet", "SELECT 1 AS w WHERE false")
                .parquet("q-1.parquet", "SELECT 10 AS v, 2 AS w")
                .parquet("q-2.parquet", "SELECT 'a' AS v WHERE false")
                .parquet("r-1.parquet", "SELECT 10 AS v, 2 AS w")
                .parquet("r-2.parquet", "SELECT 1 AS x WHERE false");
        assertThat(verify(run, "'p-*.parquet'", "min: { column: v, min: 2 }").verdict())
                .isEqualTo(Verdict.PASSED);
        assertThat(problem(run, "'q-*.parquet'"))
                .isEqualTo(
                        "q-2.parquet has no row, but makes VARCHAR of the column v, which is INTEGER in files with rows;"
                                + " remove the file, or narrow the path");
        assertThat(problem(run, "'r-*.parquet'"))
                .isEqualTo("r-2.parquet has no row, but a column x, which no file with rows has; remove the file or the"
                        + " column, or narrow the path");
    }

    @Test
    void aFileThatIsWrittenToWhileItIsVerifiedIsNoEvidence() {
        SuiteRun run = run().file("x.csv", "v", "1");
        VerificationResult result = verify(
                run.afterEachMeasure(() -> run.file("x.csv", "v", "1", "-2")),
                "x.csv",
                "between: { column: v, min: 0 }");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.gates())
                .extracting(GateDecision::reason)
                .containsExactly(
                        "the file x.csv was written to while the data set t was verified, so nobody knows which"
                                + " rows were measured; verify when nothing writes to it");
    }

    @Test
    void aFileThatIsRemovedWhileItIsVerifiedIsNoEvidence() {
        SuiteRun run = run().file("x.csv", "v", "1");
        VerificationResult result = verify(run.afterEachMeasure(() -> remove("x.csv")), "x.csv", "not_null: v");
        assertThat(result.gates())
                .extracting(GateDecision::reason)
                .containsExactly("the file x.csv was removed while the data set t was verified, so nobody knows which"
                        + " rows were measured; verify when nothing writes to it");
    }

    @Test
    void aCopyThatTookTheTimeOfTheFileAlongIsNoticed() {
        SuiteRun run = run().file("x.csv", "v", "1");
        VerificationResult result =
                verify(run.afterEachMeasure(() -> replaceKeepingTheTime("x.csv", "v\n2\n")), "x.csv", "not_null: v");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(verify(run.afterEachMeasure(() -> replaceKeepingTheTime("x.csv", "v\n2\n")), "x.csv", "not_null: v")
                        .verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void aRaggedRowAmongSeveralFilesIsNamedByFileAndLine() {
        SuiteRun run = run().file("p/1.csv", "a,b", "1,2").file("p/2.csv", "a,b,c", "1,2,3", "secret");
        assertThat(problem(run, "'p/*.csv'")).isEqualTo("2.csv, line 3 has 1 column where 3 are expected");
    }

    @Test
    void linesThatEndInTwoWaysAreNamed() {
        byte[] mixed = "a,b\r\n1,\"x\ny\"\r\n3,4\n5,6\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(problem(run().file("x.csv", mixed), "x.csv"))
                .isEqualTo("x.csv, line 4 ends with LF where those before it end with CR LF; end all lines in one way");
    }

    @Test
    void linesThatEndInTwoWaysDeepInTheFileAreNamedToo() {
        byte[] mixed = ("a,b\n" + "1,2\n".repeat(30_000) + "3,4\r\n5,6\n").getBytes(StandardCharsets.UTF_8);
        assertThat(errored(run().file("x.csv", mixed), "x.csv", "not_null: a"))
                .isEqualTo(
                        "x.csv is not CSV of one form: lines end in several ways, or more follows a quote that ends a"
                                + " value; write it in one way, or declare quote and escape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE"})
    void undeclaredUtf16IsNamed(String encoding) {
        byte[] wide = "a,b\n1,2\n".getBytes(Charset.forName(encoding));
        assertThat(problem(run().file("x.csv", wide), "x.csv"))
                .isEqualTo("x.csv is UTF-16 by its first bytes; write read: { encoding: utf-16 }");
    }

    @Test
    void utf16WithoutAMarkIsNotReadAsTextOfZeros() {
        byte[] wide = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16BE);
        assertThat(problem(run().file("x.csv", wide), "x.csv"))
                .isEqualTo(
                        "the names of its columns hold bytes that are 0, as UTF-16 does; write read: { encoding: utf-16 },"
                                + " or the file in UTF-8");
    }

    private void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void replaceKeepingTheTime(String name, String content) {
        try {
            Path file = folder.resolve(name);
            FileTime time = Files.getLastModifiedTime(file);
            Path copy = Files.writeString(folder.resolve("copy"), content);
            Files.setLastModifiedTime(copy, time);
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private SuiteRun run() {
        return SuiteRun.in(folder);
    }

    private static String suite(String path, String keys, String check) {
        return "version: 1\ndatasets:\n  t:\n    path: " + path + "\n" + keys + "    checks:\n      - " + check + "\n";
    }

    private static VerificationResult verify(SuiteRun run, String path, String check) {
        return run.verify(suite(path, "", check));
    }

    /** Why the data set cannot be read; nothing about it may pass. */
    private static String problem(SuiteRun run, String path) {
        VerificationResult result = verify(run, path, "row_count: { min: 0 }");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.checks()).extracting(Outcome::status).containsExactly(Status.ERRORED);
        return result.datasets().get(0).problem();
    }

    /** Why the check could not run, although the data set could be opened. */
    private static String errored(SuiteRun run, String path, String check) {
        VerificationResult result = verify(run, path, check);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.checks()).extracting(Outcome::status).containsExactly(Status.ERRORED);
        return result.checks().get(0).finding().message();
    }
}
