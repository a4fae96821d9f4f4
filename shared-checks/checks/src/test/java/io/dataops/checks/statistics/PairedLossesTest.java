package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Tests of paired numbers: Student's and Wilcoxon's, and what that of Diebold and Mariano refuses; {@link
 * CorrectedReferenceTest} has its numbers.
 */
class PairedLossesTest implements InferenceContract {
    @Override
    public List<Inference> inferences() {
        List<Inference> all = new ArrayList<>();
        for (JsonNode losses : Reference.of("means")) {
            double[] candidate = Reference.numbers(losses.get("candidate"));
            double[] baseline = Reference.numbers(losses.get("baseline"));
            all.add(StudentT.ofDifference(candidate, baseline));
            all.add(WilcoxonSignedRank.ofDifference(candidate, baseline));
        }
        all.add(StudentT.ofMean(new double[] {2, 2, 2}));
        all.add(WilcoxonSignedRank.ofDifference(new double[] {1, 1, 1, 1}, new double[4]));
        return all;
    }

    @Test
    void studentAgreesWithScipy() {
        for (JsonNode losses : Reference.of("means")) {
            if (losses.has("t")) {
                Reference.agree(losses.get("t"), StudentT.ofDifference(candidate(losses), baseline(losses)));
            }
        }
    }

    @Test
    void wilcoxonAgreesWithScipy() {
        for (JsonNode losses : Reference.of("means")) {
            if (losses.has("wilcoxon")) {
                Inference inference = WilcoxonSignedRank.ofDifference(candidate(losses), baseline(losses));
                Reference.agree(losses.get("wilcoxon"), inference);
                assertThat(inference.method().endsWith("exact"))
                        .isEqualTo(losses.get("wilcoxon").get("exact").booleanValue());
            }
        }
    }

    @Test
    void aMillionRowsAgreeWithScipy() {
        double[] candidate = new double[1_000_000];
        for (int row = 0; row < candidate.length; row++) {
            double a = ((row * 7919L + 13) % 1_000_003) / 1_000_003.0;
            double b = ((row * 104_729L + 7) % 999_983) / 999_983.0;
            candidate[row] = a * a - b * b * 0.999;
        }
        double[] baseline = new double[candidate.length];
        JsonNode expected = Reference.of("a million");
        Reference.agree(expected.get("t"), StudentT.ofDifference(candidate, baseline));
        Inference wilcoxon = WilcoxonSignedRank.ofDifference(candidate, baseline);
        for (String bound : List.of("-0.01", "0.0", "0.001")) {
            JsonNode pValues = expected.get("wilcoxon").get(bound);
            Reference.close(pValues.get(0), wilcoxon.pValueAbove(Double.parseDouble(bound)), "above " + bound);
            Reference.close(pValues.get(1), wilcoxon.pValueBelow(Double.parseDouble(bound)), "below " + bound);
        }
    }

    @Test
    void equalDifferencesAreKnownExactly() {
        for (Inference known : List.of(
                StudentT.ofDifference(new double[] {1.1, 1.1, 1.1}, new double[] {1, 1, 1}),
                DieboldMariano.corrected(twelve(1.1), twelve(1), Optional.empty(), 2))) {
            double difference = 1.1 - 1;
            assertThat(known.interval(0.95)).isEqualTo(new Interval(difference, difference, 0.95));
            assertThat(known.pValueAbove(0)).isZero();
            assertThat(known.pValueBelow(0)).isEqualTo(1);
            assertThat(known.pValueAbove(difference)).isEqualTo(1);
            assertThat(known.pValueBelow(difference)).isEqualTo(1);
            assertThat(known.standardError()).isZero();
        }
    }

    private static double[] twelve(double value) {
        double[] values = new double[12];
        Arrays.fill(values, value);
        return values;
    }

    @Test
    void wilcoxonOfEqualDifferencesIsASignTest() {
        Inference few = WilcoxonSignedRank.ofDifference(new double[] {1, 1, 1}, new double[3]);
        assertThat(few.interval(0.999))
                .isEqualTo(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0.999));
        double[] ones = new double[100];
        Arrays.fill(ones, 1);
        Inference many = WilcoxonSignedRank.ofDifference(ones, new double[100]);
        assertThat(many.interval(0.999)).isEqualTo(new Interval(1, 1, 0.999));
        assertThat(many.pValueAbove(1)).isEqualTo(1);
    }

    @Test
    void fewRowsExcludeNoBound() {
        Inference four = WilcoxonSignedRank.ofDifference(new double[] {1, 2, 3, 5}, new double[4]);
        assertThat(four.pValueAbove(-1e300)).isEqualTo(0.0625);
        assertThat(four.interval(0.95))
                .isEqualTo(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0.95));
        assertThat(four.interval(0.8).lower()).isEqualTo(1);
    }

    @Test
    void refusesTooFewRows() {
        refuses(() -> StudentT.ofMean(new double[] {1}), "a t-test needs at least 2 rows, there are 1");
        refuses(
                () -> WilcoxonSignedRank.ofDifference(new double[2], new double[2]),
                "Wilcoxon's signed-rank test needs at least 3 rows, there are 2");
        refuses(
                () -> DieboldMariano.corrected(new double[11], new double[11], Optional.empty(), 1),
                "the test of Diebold and Mariano needs at least 12 rows, there are 11");
    }

    @Test
    void refusesADifferenceThatIsNotFinite() {
        refuses(
                () -> StudentT.ofDifference(new double[] {1, Double.NaN}, new double[2]),
                "a paired t-test needs finite values, that of row 2 is not");
    }

    private static void refuses(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static double[] candidate(JsonNode losses) {
        return Reference.numbers(losses.get("candidate"));
    }

    private static double[] baseline(JsonNode losses) {
        return Reference.numbers(losses.get("baseline"));
    }

    @Test
    void noDifferenceReachesABoundThatIsInfinitelyFar() {
        Inference wilcoxon = WilcoxonSignedRank.ofDifference(
                new double[] {1, 1, 2, 2, 3, 3, 4, 4}, new double[] {0, 0, 0, 0, 0, 0, 0, 0});

        assertThat(wilcoxon.pValueBelow(Double.POSITIVE_INFINITY)).isLessThan(0.01);
        assertThat(wilcoxon.pValueAbove(Double.POSITIVE_INFINITY)).isGreaterThan(0.99);
    }
}
