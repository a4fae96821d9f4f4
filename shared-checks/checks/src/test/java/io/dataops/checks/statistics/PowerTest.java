package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class PowerTest {
    private static final Power USUAL = Power.atConfidence(0.95);

    @Test
    void ofManyDisagreeingRowsAgreesWithTheFormulaOfConnor() {
        for (JsonNode expected : Reference.of("power")) {
            Power power = new Power(
                    expected.get("confidence").doubleValue(),
                    expected.get("power").doubleValue());
            double cancelling = expected.get("cancelling").doubleValue();
            Reference.close(
                    expected.get("effect"),
                    power.detectableDifference(expected.get("rows").longValue(), cancelling)
                            .orElseThrow(),
                    expected.toString());
            assertThat(power.rowsNeeded(cancelling, expected.get("margin").doubleValue()))
                    .hasValue(expected.get("needed").longValue());
        }
    }

    @Test
    void aStandardErrorOfFewEffectiveRowsIsTakenForItsUpperLimit() {
        Inference inference = StudentT.correctedMean(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
        Interval limits = inference.interval(0.9);
        double reach = Math.max(inference.estimate() - limits.lower(), limits.upper() - inference.estimate());
        double degrees = inference.degreesOfFreedom();
        double known = reach + 0.8416212335729143 * inference.standardError();
        double upper = Math.sqrt(degrees / ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(0.2));
        assertThat(upper).isBetween(1.3, 1.5);
        assertThat(USUAL.detectableEffect(inference).orElseThrow()).isCloseTo(known * upper, within(1e-9));
    }

    @Test
    void anyOtherTestGoesByItsLimitsAndItsStandardError() {
        Inference inference = StudentT.ofMean(new double[] {1, 2, 3, 4});
        double effect = USUAL.detectableEffect(inference).orElseThrow();
        // 2.3534 is the quantile of 0.95 of Student's distribution with 3 degrees of freedom, 0.8416 the normal one of
        // 0.8.
        assertThat(effect)
                .isCloseTo((2.3533634348018264 + 0.8416212335729143) * inference.standardError(), within(1e-12));
        assertThat(USUAL.rowsNeeded(inference, 4, effect / 2 * 1.000001)).hasValue(16);
    }

    @Test
    void noRowsAreEnoughForAMarginOfNothing() {
        Inference inference = StudentT.ofMean(new double[] {1, 2, 3, 4});
        assertThat(USUAL.rowsNeeded(inference, 4, 0)).isEmpty();
        assertThat(USUAL.rowsNeeded(inference, 4, -1)).isEmpty();
        assertThat(USUAL.rowsNeeded(0.1, 0)).isEmpty();
        assertThat(USUAL.rowsNeeded(0.1, 1.5)).isEmpty();
    }

    @Test
    void aSampleWithoutVariationSaysNothing() {
        Inference constant = StudentT.ofMean(new double[] {1, 1, 1});
        assertThat(USUAL.detectableEffect(constant)).isEmpty();
        assertThat(USUAL.rowsNeeded(constant, 3, 0.1)).isEmpty();
    }

    @Test
    void rowsThatExcludeNoBoundSayNothing() {
        Inference four = WilcoxonSignedRank.ofDifference(new double[] {1, 2, 3, 5}, new double[4]);
        assertThat(USUAL.detectableEffect(four)).isEmpty();
        assertThat(USUAL.rowsNeeded(four, 4, 0.1)).isEmpty();
    }

    @Test
    void tooFewRowsDetectNoDifference() {
        // Four rows that all fall to one model have a p-value of 1/16, five have one of 1/32.
        assertThat(USUAL.detectableDifference(4, 0)).isEmpty();
        assertThat(USUAL.detectableDifference(5, 0)).isPresent();
        assertThat(USUAL.detectableDifference(2, 0.1)).isEmpty();
        assertThat(USUAL.detectableDifference(10, 0.1)).isPresent();
    }

    /** All that is seen of n rows that never cancel is that five or more differ. */
    @Test
    void aDifferenceThatNothingCancelsIsSeenInFiveRows() {
        double difference = USUAL.detectableDifference(200, 0).orElseThrow();
        assertThat(BinomialDistribution.of(200, difference).survivalProbability(4))
                .isCloseTo(0.8, within(1e-9));
        assertThat(USUAL.rowsNeeded(0, 1)).hasValue(5);
    }

    /** A search starts at twice Connor's rows, which have to be enough. */
    @Test
    void rowsNeededSeeTheMarginAndOneRowLessDoesNot() {
        for (double confidence : new double[] {0.5, 0.9, 0.95, 0.999, 0.99999}) {
            for (double chance : new double[] {0.5, 0.8, 0.99}) {
                for (double cancelling : new double[] {0, 0.01, 0.2, 1}) {
                    for (double margin : new double[] {0.02, 0.1, 0.7, 1}) {
                        double disagreeing = Math.min(1, cancelling + margin);
                        long rows = new Power(confidence, chance)
                                .rowsNeeded(cancelling, margin)
                                .orElseThrow();
                        if (rows * disagreeing <= 900) {
                            McNemarPower test = new McNemarPower(confidence);
                            assertThat(test.of((int) rows, disagreeing, margin)).isGreaterThanOrEqualTo(chance);
                            assertThat(rows == 1 ? 0 : test.of((int) rows - 1, disagreeing, margin))
                                    .isLessThan(chance);
                        }
                    }
                }
            }
        }
    }

    @Test
    void refusesAPowerBelowOneHalf() {
        assertThatThrownBy(() -> new Power(0.95, 0.2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("power must be at least 0.5 and below 1, is 0.2");
    }
}
