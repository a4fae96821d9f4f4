package io.dataops.sql.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.suggest.SuggestedSuite;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suites that are proposed from data hold on them, and show nothing that people should not see. */
class SuggesterTest {
    @TempDir
    Path folder;

    private SuggestedSuite suggest(String... files) {
        return new SuggestionRun(folder).suggest(files);
    }

    private String text(String select) {
        SuiteRun.in(folder).parquet("t.parquet", select);
        return suggest("t.parquet").text();
    }

    private VerificationResult verified(SuggestedSuite suite) {
        return SuiteRun.in(folder).verify(suite.text());
    }

    @Test
    void everyCheckThatIsWrittenHolds() {
        Shop.in(folder);
        SuggestedSuite suite = suggest("customers.csv", "orders.csv");
        VerificationResult result = verified(suite);

        assertThat(SuiteRun.said(result)).hasSize(suite.checks()).allMatch(said -> said.startsWith("PASSED "));
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void theSameDataGiveTheSameBytes() {
        Shop.in(folder);

        assertThat(suggest("customers.csv", "orders.csv").text())
                .isEqualTo(suggest("customers.csv", "orders.csv").text());
    }

    @Test
    void whatDoesNotHoldIsCommentedOutAndSaysSo() {
        SuiteRun.in(folder)
                .parquet(
                        "t.parquet",
                        "SELECT i AS id, CASE WHEN i = 7 THEN 'nobody' ELSE 'p' || i || '@example.org' END AS mail"
                                + " FROM range(60) t(i)");
        SuggestedSuite suite = suggest("t.parquet");

        assertThat(suite.text())
                .contains(
                        "      # the commonest way its texts are written\n"
                                + "      # Does not hold: mail is an e-mail address: 1 of 60 rows fails\n"
                                + "      # - format: { column: mail, is: email }\n",
                        "# What looked likely and does not hold is commented out: search for \"Does not hold\".\n")
                .doesNotContain("nobody", "p1@");
        assertThat(suite.summary()).isEqualTo("8 checks that hold on the data; 1 that does not is commented out");
        assertThat(verified(suite).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void whatDoesNotHoldInOneDataSetMayHoldInAnother() {
        SuiteRun.in(folder)
                .parquet("a.parquet", "SELECT DATE '1800-01-01' + CAST(i * 1000 AS INTEGER) AS day FROM range(60) t(i)")
                .parquet("b.parquet", "SELECT DATE '2000-01-01' + CAST(i AS INTEGER) AS day FROM range(60) t(i)");
        SuggestedSuite suite = suggest("a.parquet", "b.parquet");

        assertThat(suite.text().lines().map(String::strip).filter(line -> line.contains("plausible_date")))
                .containsExactly("# - plausible_date: day", "- plausible_date: day");
        assertThat(suite.summary()).endsWith("; 1 that does not is commented out");
        assertThat(verified(suite).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void valuesThatFewRowsShareAreNotShown() {
        assertThat(text("SELECT i AS id, CASE WHEN i < 9 THEN 'rare' ELSE 'frequent' END AS v FROM range(900) t(i)"))
                .doesNotContain("rare", "frequent");
    }

    @Test
    void valuesOfPeopleAreNotShownHoweverFrequent() {
        assertThat(text("SELECT CASE WHEN i % 2 = 0 THEN 'ada@example.org' ELSE 'none' END AS v FROM range(900) t(i)"))
                .doesNotContain("ada", "[none", "none]")
                .contains("# 450 of 900 texts hold what looks like personal data; if they should not:\n"
                        + "      # - no_personal_data: v\n");
    }

    @Test
    void fewRowsGiveFewChecksAndSayWhy() {
        assertThat(text("SELECT i AS id, 'a' AS v FROM range(5) t(i)")).endsWith("""
                  t:
                    # 5 rows, 2 columns
                    # fewer than 30 rows show too little for most checks: what none of them has may still be in 46% of all, with 95%
                    # confidence
                    path: t.parquet
                    checks:
                      # the columns of today, in any order; one more is all right, one less is not
                      - columns: { columns: [id, v], extra: allowed }
                      # the types of today; where numbers have fractions, whole ones are all right too
                      - column_type: { column: id, is: integer }
                      - column_type: { column: v, is: text }
                      # it is not empty
                      - row_count: { min: 1 }
                """);
    }

    @Test
    void noRowsGiveTheColumnsAlone() {
        SuiteRun.in(folder).file("t.csv", "a,b");

        assertThat(suggest("t.csv").text())
                .contains(
                        "# 0 rows, 2 columns\n    # without a row nothing shows what to ask; a build does not pass on it")
                .endsWith("      - columns: { columns: [a, b], extra: allowed }\n");
    }

    @Test
    void aSmallTableThatOthersReferToHasItsKey() {
        SuiteRun.in(folder)
                .parquet("stores.parquet", "SELECT i AS store_id FROM range(12) t(i)")
                .parquet("sales.parquet", "SELECT i AS sale_id, i % 12 AS store_id FROM range(60) t(i)");

        assertThat(suggest("stores.parquet", "sales.parquet").text())
                .contains(
                        "      # tells all 12 rows apart and is never null, and other data sets refer to it\n"
                                + "      - primary_key: [store_id]\n",
                        "      - foreign_key: { column: store_id, references: stores.store_id }\n");
    }

    @Test
    void pairsOfLinksAreAKey() {
        SuiteRun.in(folder)
                .parquet("stores.parquet", "SELECT i AS store_id FROM range(12) t(i)")
                .parquet("stock.parquet", "SELECT i % 12 AS store_id, i // 12 AS product_id FROM range(60) t(i)");

        assertThat(suggest("stores.parquet", "stock.parquet").text()).contains("- primary_key: [store_id, product_id]");
    }

    @Test
    void namesThatLookLikeYamlOrSqlAreThemselves() {
        String select = "SELECT i AS \"null\", i % 2 AS \"a\"\"b: #c\", 'x' || (i % 3) AS \"Ünï, 'code'\","
                + " 'y' || (i % 3) AS \"Ünï, 'name'\", 'z\n' || (i % 2) AS \"two\nlines\" FROM range(300) t(i)";
        SuiteRun.in(folder).parquet("t.parquet", select);
        SuggestedSuite suite = suggest("select=t.parquet");

        assertThat(suite.text()).contains("\"null\"", "\"a\\\"b: #c\"", "\"two\\nlines\"", "# --- two lines: text");
        assertThat(SuiteRun.said(verified(suite))).hasSize(suite.checks()).allMatch(said -> said.startsWith("PASSED "));
    }

    @Test
    void aCodeHasOneName() {
        SuiteRun.in(folder)
                .parquet(
                        "select.parquet",
                        "SELECT i AS id, 'c' || (i % 6) AS \"City code\", 'n' || (i % 3) AS \"City name\" FROM range(90) t(i)");
        SuggestedSuite suite = suggest("select.parquet");

        assertThat(suite.text())
                .contains(
                        "from \"select\" group by \"City code\" having count(distinct \"City name\") > 1'",
                        "id: \"select.City code_tells_City name\"");
        assertThat(verified(suite).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void manyColumnsHaveOneEntry() {
        String columns =
                IntStream.range(0, 210).mapToObj(it -> "i % 7 AS c" + it).collect(Collectors.joining(", "));
        SuiteRun.in(folder).parquet("t.parquet", "SELECT " + columns + " FROM range(40) t(i)");
        SuggestedSuite suite = suggest("t.parquet");

        assertThat(suite.text()).contains("only the first 200 of 210 columns were looked at");
        assertThat(suite.text().lines()).allMatch(line -> line.length() <= 120);
        assertThat(SuiteRun.said(verified(suite))).hasSize(suite.checks()).allMatch(said -> said.startsWith("PASSED "));
    }

    @Test
    void nestedEmptyAndInfiniteColumnsAreToldOf() {
        SuiteRun.in(folder)
                .parquet(
                        "t.parquet",
                        "SELECT [i] AS list, CAST(NULL AS DOUBLE) AS nothing, CASE WHEN i = 0 THEN 'NaN'::DOUBLE WHEN i = 1"
                                + " THEN 'Infinity'::DOUBLE ELSE i END AS v, 1e300 * i AS big FROM range(200) t(i)");
        SuggestedSuite suite = suggest("t.parquet");

        assertThat(suite.text())
                .contains(
                        "    # always null, so nothing is asked of them: nothing\n",
                        "    # without limits, since values are NaN or infinite: v\n",
                        "- column_type: { column: list, is: nested }",
                        "- between: { column: big, min: 0, max: 3E+302 }");
        assertThat(SuiteRun.said(verified(suite))).hasSize(suite.checks()).allMatch(said -> said.startsWith("PASSED "));
    }

    /** Exponential values, the largest of which is among the later rows, as are more nulls and another mean. */
    @Test
    void limitsHoldForOtherRowsOfTheSameKind() {
        String select = "SELECT i AS id, -ln(((i + 3000) * 7919 %% 10007 + 0.5) / 10007) AS v,"
                + " CASE WHEN i * 31 %% 100 < 30 + i // 5000 THEN NULL ELSE 'x' || (i %% 40) END AS s"
                + " FROM range(%d, %d) t(i)";
        SuiteRun.in(folder).parquet("t.parquet", String.format(Locale.ROOT, select, 0, 5000));
        SuggestedSuite suite = suggest("t.parquet");
        SuiteRun.in(folder).parquet("t.parquet", String.format(Locale.ROOT, select, 5000, 10_000));

        assertThat(SuiteRun.said(verified(suite))).hasSize(suite.checks()).allMatch(said -> said.startsWith("PASSED "));
        assertThat(suite.text()).contains("between: { column: v, ", "mean: { column: v, ", "not_null: { column: s, ");
    }

    @Test
    void dataThatCannotBeReadAreAnError() {
        SuiteRun.in(folder).file("t.parquet", "no parquet");

        assertThatThrownBy(() -> suggest("t.parquet"))
                .hasMessage("t cannot be read: t.parquet is too small to be Parquet");
        assertThatThrownBy(() -> suggest("ordres.csv")).hasMessage("there is no file 'ordres.csv'");
    }

    @Test
    void checksOfColumnsAreNamedByTheirColumns() {
        SuiteRun.in(folder).parquet("t.parquet", "SELECT i AS id, i % 50 AS amount FROM range(200) t(i)");

        assertThat(verified(suggest("t.parquet")).checks())
                .extracting(outcome -> outcome.check().id())
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "t.columns",
                        "t.column_type.id",
                        "t.column_type.amount",
                        "t.row_count",
                        "t.primary_key.id",
                        "t.not_null.amount",
                        "t.between.amount",
                        "t.mean.amount"));
    }
}
