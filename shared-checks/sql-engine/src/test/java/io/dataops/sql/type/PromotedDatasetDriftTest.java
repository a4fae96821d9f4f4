package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drift of a whole data set from the baseline: profiles of all its columns, and never a pass without one of them. */
class PromotedDatasetDriftTest {
    private static final String DRIFT = "{ against: baseline, max: 0.1 }";
    private static final String SENTENCE = "the drift of every column from the baseline has psi at most 0.1: ";
    private static final String NONE = "there is no baseline to compare with: ";
    private static final String REPLACE =
            "; write on_missing_baseline: warn and let mvn dataops:promote put this result in its place";

    @TempDir
    Path folder;

    private PromotedOrders orders;

    @BeforeEach
    void start() {
        orders = PromotedOrders.in(folder, "orders.parquet", "dataset_drift");
        columns("i AS amount, i % 3 = 0 AS paid, DATE '2026-01-01' + (i % 3)::INTEGER AS day");
    }

    private void columns(String columns) {
        orders.run().project().parquet("orders.parquet", "SELECT " + columns + " FROM range(200) t(i)");
    }

    @Test
    void theFirstBuildIsNotComparedAndLeavesTheProfilesOfAllColumns() throws IOException {
        VerificationResult first = orders.verify(DRIFT);

        assertThat(orders.said(first))
                .containsExactly("WARNED " + SENTENCE + NONE
                        + "nothing has been promoted yet; mvn dataops:promote makes a result the baseline");
        assertThat(first.verdict()).isEqualTo(Verdict.WARNED);
        assertThat(orders.run().promotable().resolve("profiles/orders.json.gz")).exists();
    }

    @Test
    void laterBuildsAreComparedWithWhatWasPromoted() throws IOException {
        orders.promote(DRIFT);
        assertThat(orders.says(DRIFT))
                .containsExactly("PASSED " + SENTENCE
                        + "0 of 3 columns drift; psi of amount is 0, psi of paid is 0, psi of day is 0");

        columns("i + 150 AS amount, i % 3 = 0 AS paid, DATE '2026-01-01' + (i % 3)::INTEGER AS day");
        assertThat(orders.says(DRIFT))
                .containsExactly("FAILED " + SENTENCE + "1 of 3 columns drifts: amount (psi is 6.4703 over 10 bins"
                        + " between the reference's deciles 19.9, 39.8, 59.7, 79.6, 99.5, 119.4, 139.3, 159.2, 179.1; without"
                        + " drift it is about 0.09 for 200 and 200 values); psi of paid is 0, psi of day is 0");
    }

    @Test
    void theNumbersAreThoseOfTheSameCheckWithTheData() throws IOException {
        orders.promote(DRIFT);
        orders.run().project().parquet("last.parquet", "SELECT * FROM '" + folder.resolve("orders.parquet") + "'");
        columns("i + 20 AS amount, i % 5 = 0 AS paid, DATE '2026-01-02' + (i % 3)::INTEGER AS day");
        String data = orders.suite(DRIFT, "{ reference: last, max: 0.1 }")
                .replace("datasets:\n", "datasets:\n  last: { path: last.parquet }\n");

        List<String> said = orders.said(orders.run().verify(data));
        assertThat(said).hasSize(2);
        assertThat(said.get(0)).startsWith("FAILED ").contains("2 of 3 columns drift");
        assertThat(said.get(0).replace("from the baseline", "from last")).isEqualTo(said.get(1));
    }

    @Test
    void columnsThatAreNewGoneOrOfAnotherTypeDrift() throws IOException {
        orders.promote(DRIFT);
        columns("i AS amount, 'yes' AS paid, 'x' AS note");

        assertThat(orders.says(DRIFT))
                .containsExactly(
                        "FAILED " + SENTENCE + "3 of 4 columns drift: paid (was boolean and is text), note (is new),"
                                + " day (is missing); psi of amount is 0");
    }

    @Test
    void aColumnThatWasThereAndHasNoProfileIsNoPass() throws IOException {
        orders.promote("{ against: baseline, max: 0.1, columns: [amount] }");

        assertThat(orders.says(DRIFT, "{ against: baseline, max: 0.1, on_missing_baseline: warn, id: later }"))
                .containsExactly(
                        "ERRORED " + NONE + "the promoted baseline has no profile of orders.paid" + REPLACE,
                        "WARNED " + SENTENCE + NONE + "the promoted baseline has no profile of orders.paid" + REPLACE);
    }

    @Test
    void profilesOfOtherRowsAreNoneOfTheseRows() throws IOException {
        orders.promote("{ against: baseline, max: 0.1, where: amount > 50 }");

        assertThat(orders.says(DRIFT))
                .containsExactly("ERRORED " + NONE + "the promoted baseline has no profile of orders.amount" + REPLACE);
        assertThat(orders.says("{ against: baseline, max: 0.1, where: amount > 50 }"))
                .allMatch(message -> message.startsWith("PASSED ") && message.contains(", where amount > 50: 0 of 3"));
    }

    @Test
    void aDataSetThatTheBaselineDoesNotHaveIsNoPass() throws IOException {
        orders.promote(DRIFT);

        assertThat(orders.said(orders.run().verify(orders.suite(DRIFT).replace("  orders:", "  sales:"))))
                .containsExactly("ERRORED " + NONE + "the promoted baseline has no columns of sales" + REPLACE);
    }

    @Test
    void aLostOrChangedProfileIsNoPass() throws IOException {
        orders.promote(DRIFT);
        Path kept = ((BaselineState.Found) orders.run().baseline().read())
                .file("profiles/orders.json.gz")
                .orElseThrow();
        Files.write(kept, new byte[] {1}, StandardOpenOption.APPEND);
        VerificationResult changed = orders.verify(DRIFT);
        Files.delete(kept);
        VerificationResult lost = orders.verify(DRIFT);

        assertThat(orders.said(changed))
                .containsExactly("ERRORED " + NONE
                        + "the baseline dataops-baseline was changed after its promotion: profiles/orders.json.gz;"
                        + " restore it as it was, or write on_missing_baseline: warn and let mvn dataops:promote put this"
                        + " result in its place");
        assertThat(orders.said(lost)).allMatch(message -> message.contains("has lost profiles/orders.json.gz"));
        assertThat(lost.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void whatNoMethodComparesIsAnErrorFromTheFirstBuildOn() throws IOException {
        columns("i AS amount, [i] AS items");

        assertThat(orders.says(DRIFT))
                .containsExactly(
                        "ERRORED psi does not compare items, which is nested; leave out what it does not compare,"
                                + " with except: [items]");
    }

    @Test
    void nothingPromotedToCompareWithIsNoPass() throws IOException {
        columns("NULL::BIGINT AS amount");
        orders.promote(DRIFT);

        assertThat(orders.says("{ against: baseline, max: 0.1, allow_undefined: true }"))
                .containsExactly(
                        "FAILED " + SENTENCE + "0 of 1 column drifts; psi of amount is undefined; no column has values"
                                + " to compare on both sides");
    }
}
