package io.dataops.sql.model;

import static io.dataops.sql.model.PromotedChurn.NOTHING_YET;
import static io.dataops.sql.model.PromotedChurn.REPLACE;
import static io.dataops.sql.model.PromotedChurn.decisions;
import static io.dataops.sql.model.PromotedChurn.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.baseline.Pinning;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Metrics beside an anchor: the best or the pinned one of all that was promoted. */
class AnchorsTest {
    private PromotedChurn churn;

    @BeforeEach
    void rows(@TempDir Path folder) {
        churn = PromotedChurn.in(folder);
    }

    private static final String ANCHORED = """
            version: 1
            models:
              churn:
                task: binary
                predictions: target/predictions.csv
                id: customer_id
                label: churned
                positive: "yes"
                probability: p
                slices: [region]
                metrics: [accuracy, log_loss]
            gates:
              - { metric: churn.accuracy, max_drop: 0.02, confidence: none, id: step }
              - { metric: churn.accuracy, max_drop: 0.03, against: anchor, slices: all }
            """;

    @Test
    void smallLossesDoNotAddUp() throws IOException {
        churn.promote(ANCHORED);
        for (int spoiled : new int[] {25, 50}) {
            churn.customers(spoiled);
            churn.run().project().commit("bbbbbbbbbbbb");
            VerificationResult loss = churn.verify(ANCHORED.replace(", slices: all", ""));
            assertThat(loss.verdict()).as("%d", spoiled).isEqualTo(Verdict.PASSED);
            churn.run().promote(ANCHORED, loss);
        }
        churn.customers(75);

        VerificationResult third = churn.verify(ANCHORED);

        assertThat(decisions(third))
                .containsExactlyInAnyOrder(
                        "step PASS NONE",
                        "churn.accuracy.max_drop.anchor FAIL BLOCK",
                        "churn.accuracy.max_drop.anchor[region=north] FAIL BLOCK",
                        "churn.accuracy.max_drop.anchor[region=south] PASS NONE");
        assertThat(reason(third, "churn.accuracy.max_drop.anchor"))
                .matches(
                        "accuracy of churn is 0.0375 below the anchor of 2026-11-20 UTC from 1a2b3c4d, \\S+ against \\S+ \\(2,000"
                                + " rows\\): beyond the allowed drop of 0.03");
        GateDecision anchored = third.gates().stream()
                .filter(gate -> gate.id().equals("churn.accuracy.max_drop.anchor"))
                .findFirst()
                .orElseThrow();
        assertThat(anchored.kind()).isEqualTo("change");
        assertThat(anchored.numbers()).containsKeys("value", "anchor", "difference", "lowest_difference", "rows");
        assertThat(anchored.numbers().get("difference")).isEqualByComparingTo(new BigDecimal("-0.0375"));
    }

    @Test
    void aPinnedAnchorIsCalledSo() throws IOException {
        churn.run().promote(ANCHORED, churn.verify(ANCHORED), Pinning.PIN_ALL);

        assertThat(reason(churn.verify(ANCHORED), "churn.accuracy.max_drop.anchor[region=north]"))
                .startsWith(
                        "accuracy of churn on region=north equals that of the pinned anchor of 2026-11-20 UTC from 1a2b3c4d,");
    }

    @Test
    void anAnchorOfAMetricThatShouldBeLowBoundsItsRise() throws IOException {
        String suite = ANCHORED + "  - { metric: churn.log_loss, max_rise: 1%, against: anchor }\n";
        churn.promote(suite);
        assertThat(decisions(churn.verify(suite))).contains("churn.log_loss.max_rise.anchor PASS NONE");
        churn.customers(40);

        assertThat(decisions(churn.verify(suite))).contains("churn.log_loss.max_rise.anchor FAIL BLOCK");
    }

    @Test
    void beforeTheFirstPromotionThereIsNoAnchorEither() throws IOException {
        VerificationResult result = churn.verify(ANCHORED);

        assertThat(reason(result, "churn.accuracy.max_drop.anchor"))
                .isEqualTo("accuracy of churn is not evaluated: " + NOTHING_YET);
        assertThat(result.gates()).extracting(GateDecision::effect).containsOnly(Effect.WARN);
    }

    @Test
    void whereNothingButComparisonsWasAskedNothingHasPassed() throws IOException {
        assertThat(churn.verify(ANCHORED).verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void anAnchorThatIsMissingBlocks() throws IOException {
        churn.promote(ANCHORED);
        String suite = ANCHORED + "  - { metric: churn.recall, max_drop: 0.1, against: anchor, slices: all }\n";

        VerificationResult result = churn.verify(suite);

        assertThat(reason(result, "churn.recall.max_drop.anchor[region=north]"))
                .isEqualTo(
                        "recall of churn on region=north is not evaluated: there is no baseline to compare with: the promoted"
                                + " baseline has no anchor of recall of churn on region=north" + REPLACE);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void anAnchorNeedsNoRows() throws IOException {
        String suite = ANCHORED.replace("    id: customer_id\n", "").replaceAll(".*id: step.*\n", "");
        churn.promote(suite);
        churn.customers(75);

        assertThat(churn.verify(suite).gates())
                .filteredOn(gate -> gate.slice() == null)
                .extracting(GateDecision::decision)
                .containsExactly(Decision.FAIL);
    }
}
