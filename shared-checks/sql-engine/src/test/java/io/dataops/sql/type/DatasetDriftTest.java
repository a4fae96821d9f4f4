package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drift of a whole data set: each column is judged as by a check of its own, and none is left out. */
class DatasetDriftTest {
    @TempDir
    Path folder;

    private SuiteRun run;

    @BeforeEach
    void start() {
        run = SuiteRun.in(folder);
        rows("last", "SELECT i AS amount, i % 3 = 0 AS paid, 'a' || i % 4 AS status FROM range(200) t(i)");
        rows("t", "SELECT i + 150 AS amount, i % 3 = 0 AS paid, 'a' || i % 4 AS status FROM range(200) t(i)");
    }

    private void rows(String name, String select) {
        run.parquet(name + ".parquet", select);
    }

    private static String suite(String... checks) {
        return "version: 1\ndatasets:\n  last: { path: last.parquet, when_empty: allow }\n  t:\n    path: t.parquet\n"
                + "    when_empty: allow\n    checks:\n      - " + String.join("\n      - ", checks) + "\n";
    }

    private List<String> says(String... checks) {
        return SuiteRun.said(run.verify(suite(checks)));
    }

    private String drift(String keys) {
        return says("dataset_drift: { reference: last, " + keys + " }").get(0);
    }

    /** Seven bins of a tenth are empty, a floor of 0.0001; one holds half as much, the last 0.85: worked out by hand, 6.4703. */
    @Test
    void namesEachColumnThatDriftsWithMethodBinsAndNoise() {
        assertThat(drift("max: 0.1"))
                .isEqualTo("FAILED the drift of every column from last has psi at most 0.1: 1 of 3 columns drifts:"
                        + " amount (psi is 6.4703 over 10 bins between the reference's deciles 19.9, 39.8, 59.7,"
                        + " 79.6, 99.5, 119.4, 139.3, 159.2, 179.1; without drift it is about 0.09 for 200 and 200"
                        + " values); psi of paid is 0, psi of status is 0");
    }

    @Test
    void theNumbersOfColumnsAreThoseOfTheirOwnChecks() {
        rows("t", "SELECT i + 20 AS amount, i % 5 = 0 AS paid, 'a' || i % 6 AS status FROM range(200) t(i)");
        String whole = drift("max: 0");
        List<String> alone = says("drift: { column: [amount, paid, status], reference: last, max: 0 }");

        assertThat(alone).hasSize(3).allSatisfy(message -> {
            String finding = message.substring(message.indexOf(": ") + 2);
            assertThat(whole).contains("(" + finding + ")");
        });
    }

    @Test
    void asManyColumnsMayDriftAsIsSaid() {
        assertThat(drift("max: 0.1, max_drifted: 1")).startsWith("PASSED ");
        assertThat(drift("max: 0.1, max_drifted: 34%")).startsWith("PASSED ");
        assertThat(drift("max: 0.1, max_drifted: 33%"))
                .startsWith(
                        "FAILED the drift of every column from last has psi at most 0.1, in all columns but 33%: 1 of 3");
    }

    @Test
    void columnsAreChosen() {
        assertThat(drift("max: 0.1, columns: [paid, status]"))
                .isEqualTo("PASSED the drift of (paid, status) from last has psi at most 0.1: 0 of 2 columns drift;"
                        + " psi of paid is 0, psi of status is 0");
        assertThat(drift("max: 0.1, except: amount"))
                .isEqualTo("PASSED the drift of every column but amount from last has psi at most 0.1: 0 of 2 columns"
                        + " drift; psi of paid is 0, psi of status is 0");
    }

    @Test
    void aColumnWithoutItsLikeDrifts() {
        rows("last", "SELECT 1 AS a, 'x' AS b, 'gone' AS c FROM range(9)");
        rows("t", "SELECT 1 AS a, 5 AS b, 'new' AS d FROM range(9)");

        assertThat(drift("max: 0.1"))
                .isEqualTo(
                        "FAILED the drift of every column from last has psi at most 0.1: 3 of 4 columns drift: b (was"
                                + " text and is integer), d (is new), c (is missing); psi of a is 0");
    }

    @Test
    void numbersOfTwoTypesAreCompared() {
        rows("last", "SELECT i::DECIMAL(9,2) AS v FROM range(50) t(i)");
        rows("t", "SELECT i::DOUBLE AS v FROM range(50) t(i)");

        assertThat(drift("max: 0.1")).startsWith("PASSED ");
    }

    @Test
    void datesAreCategories() {
        rows("last", "SELECT DATE '2026-01-01' + (i % 3)::INTEGER AS day FROM range(30) t(i)");
        rows("t", "SELECT DATE '2026-01-02' + (i % 3)::INTEGER AS day FROM range(30) t(i)");

        assertThat(drift("max: 0.1")).contains("day (psi is ", " over 4 categories, 1 new, 1 gone; without drift ");
    }

    @Test
    void whatNoMethodComparesIsAnErrorThatSaysHowToLeaveItOut() {
        rows("t", "SELECT [1] AS items, 'x' AS name, 1 AS n, 'y'::BLOB AS raw FROM range(9)");

        assertThat(drift("max: 0.1"))
                .isEqualTo(
                        "ERRORED psi does not compare items, which is nested; leave out what it does not compare, with"
                                + " except: [items, raw]");
        assertThat(drift("method: ks, max: 0.1"))
                .isEqualTo(
                        "ERRORED ks does not compare items, which is nested; leave out what it does not compare, with"
                                + " except: [items, name, raw]");
    }

    @Test
    void namesThatNobodyHasAreErrors() {
        assertThat(drift("max: 0.1, except: amuont"))
                .isEqualTo(
                        "ERRORED except names a column amuont, which neither side has; there are (amount, paid, status)");
        assertThat(drift("max: 0.1, columns: amuont"))
                .isEqualTo("ERRORED dataops.yaml:8:62: the data set t has no column 'amuont'; did you mean 'amount'?");
    }

    @Test
    void aTestThatSoFewValuesCannotMissIsNoPass() {
        rows("last", "SELECT i AS v FROM range(3) t(i)");
        rows("t", "SELECT i + 100 AS v FROM range(3) t(i)");

        assertThat(drift("method: ks, min_p: 0.01"))
                .isEqualTo(
                        "FAILED the drift of every column from last has p-value of ks at least 0.01: 1 of 1 column drifts: v"
                                + " (it is undefined, because the p-value of 3 and 3 values is never below 0.0996, whatever they are); no"
                                + " column has values to compare on both sides");
        assertThat(drift("method: chi_square, min_p: 0.01")).contains(" is never below 0.0143, whatever they are)");
        assertThat(drift("method: g, min_p: 0.003")).contains(" is never below 0.0039, whatever they are)");
        assertThat(drift("method: ks, min_p: 0.01, max: 0.5")).contains("v (ks is 1 with p-value 0.0996;");
        assertThat(drift("method: ks, min_p: 0.2")).contains("v (ks is 1 with p-value 0.0996;");
    }

    @Test
    void categoriesThatPsiTakesForEmptyAreNoPass() {
        rows("last", "SELECT 'k' || i AS v FROM range(20000) t(i)");
        rows("t", "SELECT 'n' || i AS v FROM range(20000) t(i)");

        assertThat(drift("max: 0.1"))
                .isEqualTo(
                        "FAILED the drift of every column from last has psi at most 0.1: 1 of 1 column drifts: v (it is"
                                + " undefined, because most values stand in groups that hold less than a share of 0.0001 on both sides,"
                                + " which psi takes for empty, so take another method, such as total_variation); no column has values to"
                                + " compare on both sides");
        assertThat(drift("method: total_variation, max: 0.1"))
                .contains("v (total_variation is 1 over 40,000 categories, 20,000 new, 20,000 gone;");
    }

    @Test
    void rareCategoriesBesideOthersAreCounted() {
        rows("last", "SELECT CASE WHEN i < 15000 THEN 'usual' ELSE 'k' || i END AS v FROM range(20000) t(i)");

        rows("t", "SELECT CASE WHEN i < 15000 THEN 'usual' ELSE 'n' || i END AS v FROM range(20000) t(i)");

        assertThat(says("drift: { column: v, reference: last, max: 0.1 }"))
                .containsExactly(
                        "PASSED the drift of v from last.v has psi at most 0.1: psi is 0 over 10,001 categories, 5,000 new,"
                                + " 5,000 gone, 10,000 too rare for psi to count; without drift it is about 1 for 20,000 and 20,000 values");
    }

    @Test
    void nothingToCompareIsNoPass() {
        rows("t", "SELECT NULL::BIGINT AS amount, NULL::BOOLEAN AS paid, NULL::VARCHAR AS status FROM range(5)");
        assertThat(drift("max: 0.1, max_drifted: 2"))
                .startsWith("FAILED ")
                .endsWith(
                        "3 of 3 columns drift: amount (it is undefined, because no row of amount has a value), paid (it is"
                                + " undefined, because no row of paid has a value), status (it is undefined, because no row of"
                                + " status has a value); no column has values to compare on both sides");
        assertThat(drift("max: 0.1, allow_undefined: true"))
                .startsWith("FAILED ")
                .endsWith(
                        "0 of 3 columns drift; psi of amount is undefined, psi of paid is undefined, psi of status is undefined; no column"
                                + " has values to compare on both sides");
        assertThat(drift("max: 0.1, max_drifted: 100%")).startsWith("FAILED ");
    }

    @Test
    void emptySidesAreNoPass() {
        rows("t", "SELECT 1 AS amount, true AS paid, 'x' AS status WHERE false");
        assertThat(drift("max: 0.1")).startsWith("FAILED ").contains("3 of 3 columns drift");

        rows("last", "SELECT 1 AS amount, true AS paid, 'x' AS status WHERE false");
        assertThat(drift("max: 0.1, max_drifted: 100%")).startsWith("FAILED ");
    }

    @Test
    void aProfileSaysTheSameAsItsData() {
        run.profile(suite("row_count: { min: 1 }"), "last", "last.json.gz");
        rows("t", "SELECT i + 20 AS amount, i % 5 = 0 AS paid, 'a' || i % 6 AS status, 1 AS more FROM range(200) t(i)");
        String whole =
                says("dataset_drift: { against: last.json.gz, max: 0.1 }").get(0);

        assertThat(whole.replace("last.json.gz", "last"))
                .isEqualTo(drift("max: 0.1"))
                .contains("more (is new)");
    }

    @Test
    void aProfileThatCannotBeUsedIsAnError() {
        run.file("cut.json.gz", new byte[] {0x1f, (byte) 0x8b, 8});

        assertThat(says(
                        "dataset_drift: { against: cut.json.gz, max: 0.1 }",
                        "dataset_drift: { against: none.json.gz, max: 0.1, id: none }"))
                .containsExactly(
                        "ERRORED the profile cut.json.gz cannot be used: it is cut off or damaged",
                        "ERRORED there is no profile none.json.gz that can be read; mvn dataops:profile makes one");
    }

    @Test
    void aProfileIsPartOfTheFingerprintOfTheSuite() {
        run.profile(suite("row_count: { min: 1 }"), "last", "last.json.gz");
        String suite = suite("dataset_drift: { against: last.json.gz, max: 0.1 }");
        String before = run.verify(suite).evidence().suite();
        run.profile(suite("row_count: { min: 1 }"), "t", "last.json.gz");

        assertThat(run.verify(suite).evidence().suite()).isNotEqualTo(before);
    }

    @Test
    void rowsThatDoNotCountAreLeftOutOfTheObservedSideAlone() {
        assertThat(drift("max: 0.1, columns: amount, where: amount < 200"))
                .contains(", where amount < 200: 1 of 1 column drifts: amount (psi is ", " for 50 and 200 values)");
    }

    @Test
    void columnsOfAnyNameAreNamed() {
        String select = "SELECT 1 AS \"a, b\", 2 AS \"it's \"\"x\"\"\", 3 AS \"ü\", 4 AS \"🙂\"";
        rows("last", select);
        rows("t", select);

        assertThat(drift("max: 0.1"))
                .endsWith("psi of a, b is 0, psi of it's \"x\" is 0, psi of ü is 0, psi of 🙂 is 0");
    }
}
