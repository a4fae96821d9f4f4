package io.dataops.checks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.baseline.NoBaseline;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.statistics.Correction;
import io.dataops.checks.suite.GatePolicy;
import io.dataops.checks.suite.GateRule;
import io.dataops.checks.suite.GateSpec;
import io.dataops.checks.suite.Margin;
import io.dataops.checks.suite.TestChoice;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.SourcePosition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The decision table of gates, on evidence that is made up. */
class GateDeciderTest {
    private static final GatePolicy USUAL = new GatePolicy(
            Effect.BLOCK, Effect.BLOCK, Effect.WARN, Effect.BLOCK, Effect.WARN, Effect.WARN, Effect.WARN, Effect.BLOCK);
    private static final SourcePosition AT = new SourcePosition("dataops.yaml", 20, 5);
    private static final GateRule AT_LEAST_85 = limits("0.85", null);
    private static final GateRule ONE_POINT = notWorse("0.01", OptionalDouble.of(0.95));

    private static GateRule limits(@Nullable String min, @Nullable String max) {
        return new GateRule.Value(
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                null,
                null,
                OptionalDouble.empty());
    }

    private static GateRule notWorse(String margin, OptionalDouble confidence) {
        return new GateRule.NotWorse(new Margin(new BigDecimal(margin), Margin.Scale.ABSOLUTE), confidence);
    }

    private static GateSpec<String> spec(GateRule rule, Correction correction) {
        return new GateSpec<>(
                "churn.recall.gate",
                "recall",
                rule,
                List.of(),
                GateSpec.Overall.ASKED,
                TestChoice.AUTO,
                correction,
                "churn.recall.gate",
                0.8,
                USUAL,
                AT);
    }

    private static List<GateDecision> decide(GateRule rule, Direction direction, GateEvidence... evidence) {
        return decide(rule, direction, Correction.HOLM, evidence);
    }

    private static List<GateDecision> decide(
            GateRule rule, Direction direction, Correction correction, GateEvidence... evidence) {
        return new GateDecider()
                .decide(List.of(new AskedGate(
                        spec(rule, correction), "churn", "recall", direction, "the baseline", 30, List.of(evidence))));
    }

    private static GateDecision one(GateRule rule, GateEvidence evidence) {
        return decide(rule, Direction.HIGHER_IS_BETTER, evidence).get(0);
    }

    private static GateEvidence value(double value) {
        return new GateEvidence.Measured(
                null, 1000, 1000, MetricValue.defined(value), Optional.empty(), Optional.empty());
    }

    private static GateEvidence pair(@Nullable String slice, double candidate, double baseline, double error) {
        Inferred inferred = new Inferred.Known(new NormalInference(candidate - baseline, error), effect(error));
        return new GateEvidence.Measured(
                slice,
                1000,
                400,
                MetricValue.defined(candidate),
                Optional.of(MetricValue.defined(baseline)),
                Optional.of(inferred));
    }

    private static Detectable effect(double error) {
        return new Detectable() {
            @Override
            public OptionalDouble smallest(double confidence) {
                return OptionalDouble.of((Math.rint(1e9 * 2.5 * error * 0.05 / (1 - confidence)) / 1e9));
            }

            @Override
            public OptionalLong rowsNeeded(double confidence, double effect) {
                double ratio = smallest(confidence).orElseThrow() / effect;
                return OptionalLong.of(Math.round(1000 * ratio * ratio));
            }
        };
    }

    @Test
    void aValueOnTheLimitPassesAndOneBelowItFails() {
        GateDecision on = one(AT_LEAST_85, value(17.0 / 20));
        GateDecision below = one(AT_LEAST_85, value(0.8499999));

        assertThat(on.decision()).isEqualTo(Decision.PASS);
        assertThat(on.effect()).isEqualTo(Effect.NONE);
        assertThat(on.reason()).isEqualTo("recall of churn is 0.85 (1,000 rows): it is at least 0.85");
        assertThat(below.decision()).isEqualTo(Decision.FAIL);
        assertThat(below.effect()).isEqualTo(Effect.BLOCK);
        assertThat(below.reason()).isEqualTo("recall of churn is 0.8499999 (1,000 rows): it is not at least 0.85");
    }

    @Test
    void aDropOfExactlyTheMarginPassesByPointAndAHairMoreFails() {
        GateRule byPoint = notWorse("0.01", OptionalDouble.empty());

        assertThat(one(byPoint, pair(null, 0.84, 0.85, 0.001)).decision()).isEqualTo(Decision.PASS);
        assertThat(one(byPoint, pair(null, 0.8399, 0.85, 0.001)).decision()).isEqualTo(Decision.FAIL);
    }

    @Test
    void limitsOfConfidenceAboveTheMarginPass() {
        GateDecision gate = one(ONE_POINT, pair(null, 0.86, 0.85, 0.004));

        assertThat(gate.kind()).isEqualTo("non_inferiority");
        assertThat(gate.decision()).isEqualTo(Decision.PASS);
        assertThat(gate.reason())
                .isEqualTo("recall of churn is 0.01 above the baseline, 0.86 against 0.85 (1,000 rows, support 400):"
                        + " within the allowed drop of 0.01, with 95% confidence (90% interval of the difference 0.0034 to 0.0166,"
                        + " normal; p below 0.0001); these rows most likely show a change of 0.01 or more");
    }

    @Test
    void limitsOfConfidenceBelowTheMarginFail() {
        GateDecision gate = one(ONE_POINT, pair(null, 0.80, 0.85, 0.01));

        assertThat(gate.decision()).isEqualTo(Decision.FAIL);
        assertThat(gate.reason())
                .isEqualTo("recall of churn is 0.05 below the baseline, 0.8 against 0.85 (1,000 rows, support 400):"
                        + " beyond the allowed drop of 0.01, with 95% confidence (90% interval of the difference -0.0664 to -0.0336,"
                        + " normal; p below 0.0001); these rows most likely show a change of 0.025 or more");
    }

    @Test
    void limitsOfConfidenceAroundTheMarginAreInconclusiveAndSayWhatTheRowsCanShow() {
        GateDecision gate = one(ONE_POINT, pair(null, 0.845, 0.85, 0.02));

        assertThat(gate.decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(gate.effect()).isEqualTo(Effect.BLOCK);
        assertThat(gate.reason())
                .isEqualTo(
                        "recall of churn is 0.005 below the baseline, 0.845 against 0.85 (1,000 rows, support 400): the"
                                + " rows do not tell whether it is within the allowed drop of 0.01 (90% interval of the difference -0.0379 to"
                                + " 0.0279, normal; p 0.5987); the gate is blind to its own margin: these rows most likely show"
                                + " a change of 0.05 or more, and one of 0.01 takes 25,000 rows like these");
        assertThat(gate.numbers())
                .containsEntry("minimum_detectable_effect", new BigDecimal("0.05"))
                .containsEntry("rows_needed", new BigDecimal("25000"))
                .containsEntry("lowest_difference", new BigDecimal("-0.01"));
    }

    @Test
    void whatIsBetterWhenLowerMayRiseByTheMargin() {
        GateDecision worse = decide(ONE_POINT, Direction.LOWER_IS_BETTER, pair(null, 0.35, 0.30, 0.01))
                .get(0);
        GateDecision better = decide(ONE_POINT, Direction.LOWER_IS_BETTER, pair(null, 0.25, 0.30, 0.01))
                .get(0);

        assertThat(worse.decision()).isEqualTo(Decision.FAIL);
        assertThat(worse.reason()).contains("is 0.05 above the baseline", ": beyond the allowed rise of 0.01");
        assertThat(better.decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void aMarginThatIsAShareOfANegativeBaselineKeepsItsDirection() {
        GateRule tenPercent = new GateRule.NotWorse(
                new Margin(new BigDecimal("0.1"), Margin.Scale.OF_BASELINE), OptionalDouble.empty());

        assertThat(one(tenPercent, pair(null, -0.21, -0.20, 0.1)).decision()).isEqualTo(Decision.PASS);
        assertThat(one(tenPercent, pair(null, -0.50, -0.20, 0.1)).decision()).isEqualTo(Decision.FAIL);
        GateDecision ofNothing = one(tenPercent, pair(null, 0.1, 0, 0.1));
        assertThat(ofNothing.decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(ofNothing.reason())
                .isEqualTo(
                        "recall of churn is inconclusive: the margin is a share of the baseline, which is 0; give it in"
                                + " the metric's own unit");
    }

    @Test
    void blamingASliceIsCorrectedForAllSlicesAndClearingOneIsNot() {
        GateEvidence[] slices = {
            pair("a", 0.83, 0.85, 0.005),
            pair("b", 0.862, 0.85, 0.002),
            pair("c", 0.85, 0.85, 0.004),
            pair("d", 0.85, 0.85, 0.1)
        };

        List<GateDecision> holm = decide(ONE_POINT, Direction.HIGHER_IS_BETTER, slices);
        List<GateDecision> none = decide(ONE_POINT, Direction.HIGHER_IS_BETTER, Correction.NONE, slices);

        assertThat(none.get(0).decision()).isEqualTo(Decision.FAIL);
        assertThat(holm.get(0).decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(holm.get(0).effect()).isEqualTo(Effect.WARN);
        assertThat(holm.get(0).id()).isEqualTo("churn.recall.gate[a]");
        assertThat(holm.get(0).reason()).contains("p 0.0228, 0.0910 corrected for 4 slices");
        assertThat(holm.get(1).decision()).isEqualTo(Decision.PASS);
        assertThat(holm.get(2).decision()).isEqualTo(Decision.PASS);
    }

    /** What the made-up rows show is 2.5 errors at 95%, and four times as much at a quarter of that level. */
    @Test
    void aSliceSaysWhatItShowsAtTheLevelThatBlamesTheFirst() {
        GateEvidence[] slices = {
            pair("a", 0.845, 0.85, 0.02),
            pair("b", 0.86, 0.85, 0.002),
            pair("c", 0.85, 0.85, 0.1),
            pair("d", 0.85, 0.85, 0.1)
        };

        GateDecision holm =
                decide(ONE_POINT, Direction.HIGHER_IS_BETTER, slices).get(0);
        GateDecision none = decide(ONE_POINT, Direction.HIGHER_IS_BETTER, Correction.NONE, slices)
                .get(0);

        assertThat(holm.reason())
                .endsWith(
                        "; the gate is blind to its own margin: these rows most likely show a change of 0.2 or more at the confidence"
                                + " of 98.75% that blames the first of 4 slices, and one of 0.01 takes 400,000 rows like these");
        assertThat(holm.numbers())
                .containsEntry("detection_confidence", new BigDecimal("0.9875"))
                .containsEntry("minimum_detectable_effect", new BigDecimal("0.2"));
        assertThat(none.reason())
                .endsWith(
                        "; the gate is blind to its own margin: these rows most likely show a change of 0.05 or more, and one of 0.01 takes"
                                + " 25,000 rows like these");
        assertThat(none.numbers()).containsEntry("detection_confidence", new BigDecimal("0.95"));
    }

    @Test
    void aSmallSliceIsInconclusiveWhateverItsValue() {
        GateEvidence small = new GateEvidence.Measured(
                "region=north", 500, 12, MetricValue.defined(0.2), Optional.empty(), Optional.empty());

        GateDecision gate = one(AT_LEAST_85, small);

        assertThat(gate.decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(gate.effect()).isEqualTo(Effect.WARN);
        assertThat(gate.reason())
                .isEqualTo("recall of churn on region=north is inconclusive: the slice has only 12 of the rows that the"
                        + " metric needs, and min_support is 30");
    }

    @Test
    void anUndefinedMetricIsInconclusiveAndBlocks() {
        GateDecision gate = one(
                AT_LEAST_85,
                new GateEvidence.Measured(
                        null, 10, 0, MetricValue.undefined("no row is positive"), Optional.empty(), Optional.empty()));

        assertThat(gate.decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(gate.effect()).isEqualTo(Effect.BLOCK);
        assertThat(gate.reason()).isEqualTo("recall of churn is inconclusive: it is undefined: no row is positive");
    }

    @Test
    void beforeTheFirstPromotionAComparisonWarns() {
        GateDecision gate = one(ONE_POINT, noRival(NoBaseline.Cause.NOTHING_PROMOTED, "nothing has been promoted yet"));

        assertThat(gate.decision()).isEqualTo(Decision.NOT_EVALUATED);
        assertThat(gate.effect()).isEqualTo(Effect.WARN);
        assertThat(gate.reason()).isEqualTo("recall of churn is not evaluated: nothing has been promoted yet");
    }

    private static GateEvidence noRival(NoBaseline.Cause cause, String reason) {
        return new GateEvidence.NoRival(null, 10, MetricValue.defined(0.9), cause, reason);
    }

    @Test
    void withoutABaselineNothingIsEvaluated() {
        GateDecision gate = one(ONE_POINT, noRival(NoBaseline.Cause.UNUSABLE, "there is no file old.csv"));

        assertThat(gate.decision()).isEqualTo(Decision.NOT_EVALUATED);
        assertThat(gate.effect()).isEqualTo(Effect.BLOCK);
        assertThat(gate.reason()).isEqualTo("recall of churn is not evaluated: there is no file old.csv");
        assertThat(gate.numbers()).containsEntry("value", new BigDecimal("0.9"));
    }

    @Test
    void aModelWithoutRowsIsNotEvaluated() {
        GateDecision gate = one(AT_LEAST_85, new GateEvidence.Absent(null, "there is no row"));

        assertThat(gate.decision()).isEqualTo(Decision.NOT_EVALUATED);
        assertThat(gate.effect()).isEqualTo(Effect.BLOCK);
    }

    @Test
    void whoMustBeBetterIsNotBetterByEquality() {
        GateRule better =
                new GateRule.Better(new Margin(BigDecimal.ZERO, Margin.Scale.ABSOLUTE), OptionalDouble.empty());

        assertThat(one(better, pair(null, 0.85, 0.85, 0.1)).decision()).isEqualTo(Decision.FAIL);
        assertThat(one(better, pair(null, 0.851, 0.85, 0.1)).decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void aGainThatIsTooGoodToBeTrueIsPointedOut() {
        GateRule rule = new GateRule.NotTooGood(
                new Margin(new BigDecimal("0.05"), Margin.Scale.ABSOLUTE), OptionalDouble.empty());

        GateDecision gate = one(rule, pair(null, 0.99, 0.85, 0.01));

        assertThat(gate.decision()).isEqualTo(Decision.FAIL);
        assertThat(gate.reason())
                .isEqualTo("recall of churn is 0.14 above the baseline, 0.99 against 0.85 (1,000 rows, support 400):"
                        + " beyond the gain of 0.05 that can be believed");
    }

    /** Two models that decide alike have the same accuracy, in whichever order their scores have the weights added up. */
    @Test
    void whatOnlyRoundingTellsApartIsEqual() {
        GateEvidence sums = new GateEvidence.Measured(
                null,
                80,
                80,
                MetricValue.defined(0.5358388318823853),
                Optional.of(MetricValue.defined(0.5358388318823855)),
                Optional.empty());

        GateDecision notWorse = one(notWorse("0", OptionalDouble.empty()), sums);
        GateDecision better = one(
                new GateRule.Better(new Margin(BigDecimal.ZERO, Margin.Scale.ABSOLUTE), OptionalDouble.empty()), sums);

        assertThat(notWorse.decision()).isEqualTo(Decision.PASS);
        assertThat(notWorse.reason())
                .isEqualTo(
                        "recall of churn equals that of the baseline, 0.5358 (80 rows): within the allowed drop of 0");
        assertThat(better.decision()).isEqualTo(Decision.FAIL);
    }

    /** As doubles 13/15 − 10/15 is above 0.2, and 5/6 − 3/4 above a tenth of 5/6. */
    @Test
    void aLossOfExactlyTheMarginIsAllowedHoweverItsValuesAreRounded() {
        GateDecision absolute = one(notWorse("0.2", OptionalDouble.empty()), pair(null, 10 / 15.0, 13 / 15.0, 0.1));
        GateRule tenPercent = new GateRule.NotWorse(
                new Margin(new BigDecimal("0.1"), Margin.Scale.OF_BASELINE), OptionalDouble.empty());

        assertThat(absolute.decision()).isEqualTo(Decision.PASS);
        assertThat(absolute.reason())
                .isEqualTo("recall of churn is 0.2 below the baseline, 0.6667 against 0.8667 (1,000 rows, support 400):"
                        + " within the allowed drop of 0.2");
        assertThat(one(tenPercent, pair(null, 45 / 60.0, 50 / 60.0, 0.1)).decision())
                .isEqualTo(Decision.PASS);
        assertThat(one(notWorse("0.2", OptionalDouble.empty()), pair(null, 0.6666666666, 0.8666666667, 0.1))
                        .decision())
                .isEqualTo(Decision.FAIL);
    }

    /** The mean of three errors of 0.1 is a hair above 0.1. */
    @Test
    void aValueThatOnlyRoundingPartsFromALimitIsTheLimit() {
        double mean = (0.1 + 0.1 + 0.1) / 3;
        GateDecision atMost = one(limits(null, "0.1"), value(mean));

        assertThat(mean).isGreaterThan(0.1);
        assertThat(atMost.decision()).isEqualTo(Decision.PASS);
        assertThat(atMost.reason()).isEqualTo("recall of churn is 0.1 (1,000 rows): it is at most 0.1");
        assertThat(one(limits("0.1", null), value(0.09999999999)).decision()).isEqualTo(Decision.FAIL);
    }

    @Test
    void aDifferenceInTheEleventhDigitIsOne() {
        GateEvidence sums = new GateEvidence.Measured(
                null,
                80,
                80,
                MetricValue.defined(0.50000000001),
                Optional.of(MetricValue.defined(0.50000000002)),
                Optional.empty());

        assertThat(one(notWorse("0", OptionalDouble.empty()), sums).decision()).isEqualTo(Decision.FAIL);
    }

    /** A hundred slices share a level so small that one less it is 1 to a double. */
    @Test
    void noFamilyAsksForCertainty() {
        GateEvidence[] slices = IntStream.range(0, 100)
                .mapToObj(slice -> pair("region=" + slice, 0.8, 0.8, 0.01))
                .toArray(GateEvidence[]::new);

        assertThat(decide(notWorse("0.01", OptionalDouble.of(Math.nextDown(1.0))), Direction.HIGHER_IS_BETTER, slices))
                .extracting(it -> it.numbers().get("detection_confidence"))
                .containsOnly(BigDecimal.valueOf(Math.nextDown(1.0)));
    }
}
