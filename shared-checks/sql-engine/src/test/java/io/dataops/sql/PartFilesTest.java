package io.dataops.sql;

import static io.dataops.sql.OneDataset.errored;
import static io.dataops.sql.OneDataset.problem;
import static io.dataops.sql.OneDataset.suite;
import static io.dataops.sql.OneDataset.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.GateDecision;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of one name, files without rows among others, and files that change meanwhile: nothing is lost in silence. */
class PartFilesTest {
    @TempDir
    Path folder;

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
}
