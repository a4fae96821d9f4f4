package io.dataops.sql;

import static io.dataops.sql.OneDataset.errored;
import static io.dataops.sql.OneDataset.problem;
import static io.dataops.sql.OneDataset.suite;
import static io.dataops.sql.OneDataset.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column that some files lack, or that only late rows have, is not taken for nulls or left out in silence. */
class PartColumnsTest {
    private static final String MANY = "{\"v\":1}\n".repeat(21_000).strip();

    @TempDir
    Path folder;

    @Test
    void aCsvFileThatLacksAColumnIsNamed() {
        SuiteRun run = run().file("p/1.csv", "v,w", "1,2").file("p/2.csv", "v", "3");
        assertThat(problem(run, "p")).isEqualTo(lacks("2.csv", "w", "1.csv"));
    }

    @Test
    void aColumnThatOnlyALaterFileHasIsLackedByTheFirst() {
        SuiteRun run = run().file("p/1.csv", "v", "1").file("p/2.csv", "v", "3").file("p/3.csv", "w,v", "2,3");
        assertThat(problem(run, "p")).isEqualTo(lacks("1.csv", "w", "3.csv"));
    }

    @Test
    void aParquetFileThatLacksAColumnIsNamed() {
        SuiteRun run =
                run().parquet("p-1.parquet", "SELECT 1 AS v, {'x': 1} AS w").parquet("p-2.parquet", "SELECT 1 AS v");
        assertThat(problem(run, "'p-*.parquet'")).isEqualTo(lacks("p-2.parquet", "w", "p-1.parquet"));
    }

    @Test
    void filesOfOneNameAreToldApartByTheirFolders() {
        SuiteRun run = run().file("p/year=1997/a.csv", "v,w", "1,2").file("p/year=1998/a.csv", "v", "3");
        assertThat(problem(run, "'p/**/*.csv'")).isEqualTo(lacks("year=1998/a.csv", "w", "year=1997/a.csv"));
    }

    @Test
    void compressedFilesAreLookedIntoAsWell() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("v\n3\n".getBytes(StandardCharsets.UTF_8));
        }
        SuiteRun run = run().file("p/1.csv", "v,w", "1,2").file("p/2.csv.gz", bytes.toByteArray());
        assertThat(problem(run, "p")).isEqualTo(lacks("2.csv.gz", "w", "1.csv"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            v,w          | w,v
            v,w          | `\uFEFFv,w`
            v,w          | "v","w"
            v,W          | V,w
            `v,"w\nw"`   | `"w\nw",v`
            """)
    void theSameColumnsMayBeWrittenInAnotherWay(String first, String second) {
        SuiteRun run = run().file("p/1.csv", first, "1,1").file("p/2.csv", second, "2,2");
        assertThat(verify(run, "p", "between: { column: v, min: 0 }").verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void headersThatDifferInTheirSecondLineOnlyAreToldApart() {
        SuiteRun run = run().file("p/1.csv", "\"v", "v\",x", "1,1").file("p/2.csv", "\"v", "v\",y", "1,1");
        assertThat(problem(run, "p")).startsWith("2.csv lacks the column 'x', which 1.csv has; add it");
    }

    @Test
    void linesThatAreSkippedAreNoHeader() {
        SuiteRun run = run().file("p/1.csv", "exported, monday", "", "v,w", "1,2")
                .file("p/2.csv", "exported, monday", "", "v,x", "1,2");
        String suite = suite("p", "    read: { skip: 1 }\n", "not_null: v");
        assertThat(run.verify(suite).datasets().get(0).problem()).isEqualTo(lacks("2.csv", "w", "1.csv"));
    }

    @Test
    void anOptionalColumnIsNullWhereAFileLacksIt() {
        SuiteRun run = run().file("p/1.csv", "v,w", "1,2")
                .file("p/2.csv", "v", "3")
                .parquet("q-1.parquet", "SELECT 1 AS v, 2 AS w")
                .parquet("q-2.parquet", "SELECT 1 AS v");
        for (String path : new String[] {"p", "'q-*.parquet'"}) {
            String suite = suite(
                    path,
                    "    read: { optional: W, types: { w: double } }\n",
                    "completeness: { column: w, min: 50%, max: 50% }");
            assertThat(run.verify(suite).verdict()).as(path).isEqualTo(Verdict.PASSED);
        }
    }

    @Test
    void anOptionalColumnExcusesNoOther() {
        SuiteRun run = run().file("p/1.csv", "v,w,x", "1,2,3").file("p/2.csv", "v", "3");
        String suite = suite("p", "    read: { optional: w }\n", "not_null: v");
        assertThat(run.verify(suite).datasets().get(0).problem()).isEqualTo(lacks("2.csv", "x", "1.csv"));
    }

    @Test
    void anOptionalColumnThatNoFileHasIsNoColumn() {
        String suite = suite("x.csv", "    read: { optional: w }\n", "between: { column: w, min: 0 }");
        VerificationResult result = run().file("x.csv", "v", "1").verify(suite);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(SuiteRun.said(result))
                .containsExactly("ERRORED dataops.yaml:7:28: the data set t has no column 'w'; the only column is v");
    }

    @ParameterizedTest
    @CsvSource({"'1,2', 2 columns", "'1,2,3,4', 4 columns", "'\"1,2\",3', 2 columns"})
    void asManyColumnsAsAreNamedHaveToBeThere(String row, String found) {
        SuiteRun run = run().file("p/1.csv", "1,2,3").file("p/2.csv", "4,5,6").file("p/3.csv", row);
        VerificationResult result =
                run.verify(suite("p", "    read: { columns: [a, b, c] }\n", "between: { column: c, min: 0 }"));
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.datasets().get(0).problem())
                .isEqualTo("3.csv has " + found + ", but read: columns names 3; name each of them");
    }

    @Test
    void aColumnMoreThanAreNamedMayHaveMovedTheOthers() {
        VerificationResult result = run().file("x.csv", "1,2,3")
                .verify(suite("x.csv", "    read: { columns: [a, b] }\n", "between: { column: b, min: 0 }"));
        assertThat(result.datasets().get(0).problem())
                .isEqualTo("x.csv has 3 columns, but read: columns names 2; name each of them");
    }

    @Test
    void aKeyThatObjectsLackIsNullWhereverTheyStand() {
        SuiteRun run = run().file("p/1.json", "{\"v\":1,\"w\":2}")
                .file("p/2.json", "{\"v\":1}")
                .file("x.json", "{\"v\":1,\"w\":2}", "{\"v\":1}");
        for (String path : new String[] {"p", "x.json"}) {
            VerificationResult result = verify(run, path, "between: { column: w, min: 0 }");
            assertThat(SuiteRun.said(result))
                    .containsExactly("PASSED w is at least 0: the only row passes; 1 null is not considered");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "    read: { types: { v: integer } }\n"})
    void aKeyThatOnlyLateObjectsHaveIsAColumn(String keys) {
        SuiteRun run = run().file("p/1.json", MANY, "{\"v\":9,\"x\":-7}")
                .file("q/1.json", MANY, "{\"v\":9,\"x\":-7}")
                .file("q/2.json", "{\"v\":1}");
        for (String path : new String[] {"p", "q"}) {
            VerificationResult result = run.verify(suite(path, keys, "columns: [v]"));
            assertThat(SuiteRun.said(result)).containsExactly("FAILED the columns are v: not expected x");
            assertThat(result.datasets().get(0).columns())
                    .extracting(DatasetEvidence.ColumnType::name)
                    .containsExactly("v", "x");
            assertThat(SuiteRun.said(run.verify(suite(path, keys, "between: { column: x, min: 0 }"))))
                    .singleElement()
                    .asString()
                    .startsWith("FAILED x is at least 0: 1 of 1 row fails; 21,0");
        }
    }

    @Test
    void aKeyThatOnlyLateNestedObjectsHaveIsNamed() {
        SuiteRun run = run().file("x.json", MANY.replace("1}", "{\"a\":1}}"), "{\"v\":{\"a\":1,\"b\":\"secret\"}}");
        assertThat(errored(run, "x.json", "not_null: v"))
                .isEqualTo(
                        "x.json, line 21001 has the key \"b\", which no such object in the first rows has; declare the"
                                + " column that holds it as text");
        assertThat(run.verify(suite("x.json", "    read: { types: { v: text } }\n", "not_null: v"))
                        .verdict())
                .isEqualTo(Verdict.PASSED);
    }

    private static String lacks(String file, String column, String other) {
        return file + " lacks the column '" + column + "', which " + other
                + " has; add it, narrow the path, or write read: { optional: [" + column
                + "] } where a null in each of its rows is right";
    }

    private SuiteRun run() {
        return SuiteRun.in(folder);
    }
}
