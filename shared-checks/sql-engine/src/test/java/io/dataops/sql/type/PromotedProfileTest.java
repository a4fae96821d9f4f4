package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drift from the baseline: the profile that a promotion kept, and never a pass without it. */
class PromotedProfileTest {
    private static final String DRIFT = "{ column: amount, against: baseline, method: ks, max: 0.1 }";
    private static final String SENTENCE = "the drift of amount from the baseline has ks at most 0.1: ";

    @TempDir
    Path folder;

    private PromotedOrders orders;

    @BeforeEach
    void start() {
        orders = PromotedOrders.in(folder, "orders.csv", "drift");
        amounts(0);
    }

    private void amounts(int from) {
        orders.run()
                .project()
                .file(
                        "orders.csv",
                        Stream.concat(
                                        Stream.of("amount,status"),
                                        IntStream.range(from, from + 200)
                                                .mapToObj(amount -> amount + "," + (amount % 3 == 0 ? "a" : "b")))
                                .toArray(String[]::new));
    }

    @Test
    void theFirstBuildIsNotComparedAndLeavesWhatTheNextOneIsComparedWith() throws IOException {
        VerificationResult first = orders.verify(DRIFT);

        assertThat(orders.said(first))
                .containsExactly(
                        "WARNED " + SENTENCE + "there is no baseline to compare with: nothing has been promoted"
                                + " yet; mvn dataops:promote makes a result the baseline");
        assertThat(first.verdict()).isEqualTo(Verdict.WARNED);
        assertThat(orders.run().promotable().resolve("profiles/orders.json.gz")).exists();
    }

    @Test
    void laterBuildsAreComparedWithWhatWasPromoted() throws IOException {
        orders.promote(DRIFT);
        assertThat(orders.says(DRIFT))
                .containsExactly("PASSED " + SENTENCE
                        + "ks is 0 with p-value 1.0000; without drift it is about 0.087 for 200 and 200 values");

        amounts(50);
        assertThat(orders.says(DRIFT))
                .containsExactly("FAILED " + SENTENCE + "ks is 0.25 with p-value below 0.0001; without drift it is"
                        + " about 0.087 for 200 and 200 values");
    }

    @Test
    void aCheckOfSomeRowsIsComparedWithTheSameRows() throws IOException {
        String some = "{ column: amount, against: baseline, max: 0, where: amount > 150 }";
        orders.promote(some, DRIFT);
        amounts(100);

        assertThat(orders.says(some))
                .allMatch(message -> message.startsWith("FAILED ")
                        && message.contains(", where amount > 150: psi is ")
                        && message.endsWith("149 and 49 values"));
    }

    @Test
    void aColumnThatWasNotComparedBeforeIsNoPass() throws IOException {
        orders.promote(DRIFT);
        String status = "{ column: status, against: baseline, max: 0.1";

        assertThat(orders.says(status + " }", status + ", id: later, on_missing_baseline: warn }"))
                .containsExactly(
                        "ERRORED there is no baseline to compare with: the promoted baseline has no profile of"
                                + " orders.status; write on_missing_baseline: warn and let mvn dataops:promote put this"
                                + " result in its place",
                        "WARNED the drift of status from the baseline has psi at most 0.1: there is no baseline to compare"
                                + " with: the promoted baseline has no profile of orders.status; write on_missing_baseline:"
                                + " warn and let mvn dataops:promote put this result in its place");
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
                .containsExactly(
                        "ERRORED there is no baseline to compare with: the baseline dataops-baseline was changed"
                                + " after its promotion: profiles/orders.json.gz; restore it as it was, or write"
                                + " on_missing_baseline: warn and let mvn dataops:promote put this result in its place");
        assertThat(orders.said(lost)).allMatch(message -> message.contains("has lost profiles/orders.json.gz"));
        assertThat(lost.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aColumnThatHasNoProfileIsAnErrorFromTheFirstBuildOn() throws IOException {
        orders.run().project().parquet("orders.parquet", "SELECT 1 AS amount, [1] AS status");

        assertThat(orders.said(orders.run()
                        .verify(orders.suite("{ column: status, against: baseline, max: 1 }")
                                .replace("orders.csv", "orders.parquet"))))
                .containsExactly("ERRORED a distribution cannot look into status, which is nested (INTEGER[])");
    }

    @Test
    void nothingIsLeftWhereNoCheckComparesWithTheBaseline() throws IOException {
        orders.verify("{ column: amount, reference: orders, max: 0.1 }");

        assertThat(orders.run().promotable().resolve("profiles")).doesNotExist();
    }
}
