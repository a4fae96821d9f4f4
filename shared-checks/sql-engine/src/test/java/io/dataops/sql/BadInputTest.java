package io.dataops.sql;

import static io.dataops.sql.OneDataset.errored;
import static io.dataops.sql.OneDataset.problem;
import static io.dataops.sql.OneDataset.suite;
import static io.dataops.sql.OneDataset.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

    private SuiteRun run() {
        return SuiteRun.in(folder);
    }
}
