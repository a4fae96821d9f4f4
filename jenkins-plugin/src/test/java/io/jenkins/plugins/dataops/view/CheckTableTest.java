package io.jenkins.plugins.dataops.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.Waiver;
import io.dataops.results.compare.CheckChange;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.testing.InLanguage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CheckTableTest {
    @RegisterExtension
    final InLanguage language = new InLanguage(Locale.ENGLISH);

    private final CheckTable table = new CheckTable(SampleResults.complete().checks(), Map.of(), Map.of());

    private List<String> ids(String status, String words, String sort) {
        return table.part(CheckQuery.of(status, words, sort, null, null)).rows().stream()
                .map(CheckRow::id)
                .toList();
    }

    @Test
    void whatNeedsALookStandsFirst() {
        assertThat(table.findings())
                .extracting(CheckRow::id)
                .containsExactly(
                        "sales.foreign_key.product_id",
                        "customers.unique.email",
                        "returns.row_count",
                        "sales.expression.store_sales+store_cost",
                        "customers.freshness");
    }

    @Test
    void noMoreThanAHundredFindingsStandInThePage() {
        List<Outcome> many = IntStream.range(0, 300)
                .mapToObj(i -> SampleResults.outcome(
                        i + 1, "table" + i, "not_null", Status.FAILED, SampleResults.counted("bad", 5, 2)))
                .toList();
        assertThat(new CheckTable(many, Map.of(), Map.of()).findings()).hasSize(100);
    }

    @Test
    void statusesAreFiltered() {
        assertThat(ids("errored,warned", null, null))
                .containsExactly("returns.row_count", "sales.expression.store_sales+store_cost");
    }

    @Test
    void everyWordMustOccurSomewhereInAnyCase() {
        assertThat(ids(null, "PRODUCT known", null)).containsExactly("sales.foreign_key.product_id");
        assertThat(ids(null, "returns.csv", null)).containsExactly("returns.row_count");
        assertThat(ids(null, "country", null)).containsExactly("customers.in_set.country");
        assertThat(ids(null, "product nowhere", null)).isEmpty();
    }

    @Test
    void aColumnIsSortedInBothDirections() {
        assertThat(ids("failed,warned", null, "failing"))
                .containsExactly(
                        "customers.unique.email",
                        "sales.foreign_key.product_id",
                        "sales.expression.store_sales+store_cost");
        assertThat(ids("failed,warned", null, "-failing"))
                .containsExactly(
                        "sales.expression.store_sales+store_cost",
                        "sales.foreign_key.product_id",
                        "customers.unique.email");
        assertThat(ids("errored,skipped", null, "dataset")).containsExactly("customers.freshness", "returns.row_count");
        assertThat(ids("failed", null, "-check"))
                .containsExactly("sales.foreign_key.product_id", "customers.unique.email");
        assertThat(ids("failed", null, "type"))
                .containsExactly("sales.foreign_key.product_id", "customers.unique.email");
    }

    @Test
    void checksThatCountNothingStandBelowThoseThatCountNone() {
        assertThat(ids("errored,passed", "row", "failing").get(0)).isIn("returns.row_count", "sales.row_count");
        assertThat(ids("errored,passed", "row", "-failing")).endsWith("sales.row_count", "returns.row_count");
    }

    @Test
    void aPartIsCutOutAndSaysHowManyThereAre() {
        CheckTable.Part part = table.part(CheckQuery.of("passed", null, "check", "2", "3"));
        assertThat(part.total()).isEqualTo(11);
        assertThat(part.matching()).isEqualTo(6);
        assertThat(part.offset()).isEqualTo(2);
        assertThat(part.rows())
                .extracting(CheckRow::description)
                .containsExactly("email looks like an address", "product_id is never null", "sales has enough rows");
    }

    @Test
    void anOffsetBeyondTheEndIsEmpty() {
        assertThat(table.part(CheckQuery.of(null, null, null, "5000", null)).rows())
                .isEmpty();
    }

    @Test
    void aRowSaysWhatIsNeededToDrawIt() {
        CheckTable changed = new CheckTable(
                SampleResults.complete().checks(),
                Map.of("sales.foreign_key.product_id", CheckChange.Kind.NEW),
                Map.of(
                        "sales.foreign_key.product_id",
                        new Waiver("sales.foreign_key.product_id", "ops", "known", LocalDate.of(2026, 12, 31))));
        assertThat(changed.findings().get(0))
                .isEqualTo(new CheckRow(
                        "sales.foreign_key.product_id",
                        "check?id=sales.foreign_key.product_id",
                        Sign.of(Status.FAILED),
                        "failed",
                        "new",
                        "waived until 2026-12-31",
                        "Every product_id is a known product",
                        "sales",
                        "foreign_key",
                        "12 of 86,837",
                        "0.014%",
                        "12 of 86,837 rows have a product_id that products does not know"));
    }

    @Test
    void hostileNamesStayTextAndTheirLinksStayLinks() {
        CheckRow row = new CheckTable(SampleResults.hostile().checks(), Map.of(), Map.of())
                .findings()
                .get(0);
        assertThat(row.id()).doesNotContain("\u0000", "\u001B", "\u202E").contains("\\u0000");
        assertThat(row.link()).matches("check\\?id=[A-Za-z0-9%+._*-]+");
    }

    @Test
    void aPartIsJson() throws IOException {
        CheckTable.Part part = table.part(CheckQuery.of("errored", null, null, null, null));
        assertThat(new JsonAnswer(part).text())
                .isEqualTo("{\"total\":11,\"matching\":1,\"offset\":0,\"rows\":[{\"id\":\"returns.row_count\","
                        + "\"link\":\"check?id=returns.row_count\",\"sign\":{\"tone\":\"UNKNOWN\",\"word\":\"Could not run\"},"
                        + "\"status\":\"errored\",\"change\":\"\",\"waived\":\"\",\"description\":\"returns has rows\",\"dataset\":\"returns\","
                        + "\"type\":\"row_count\",\"failing\":\"\",\"share\":\"\","
                        + "\"message\":\"could not run: there is no file target/data/returns.csv\"}]}");
    }
}
