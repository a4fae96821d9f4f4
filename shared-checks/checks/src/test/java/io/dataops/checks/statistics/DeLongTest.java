package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class DeLongTest implements InferenceContract {
    private static final boolean[] LABELS = {true, false, true, false, true, false};
    private static final double[] PERFECT = {9, 1, 8, 2, 7, 3};
    private static final double[] REVERSED = {1, 9, 2, 8, 3, 7};
    private static final double[] CONSTANT = new double[6];
    private static final double[] MIXED = {1, 2, 3, 3, 5, 0};

    @Override
    public List<Inference> inferences() {
        return List.of(
                DeLong.area(LABELS, PERFECT),
                DeLong.area(LABELS, REVERSED),
                DeLong.area(LABELS, CONSTANT),
                DeLong.area(LABELS, MIXED),
                DeLong.difference(LABELS, PERFECT, REVERSED),
                DeLong.difference(LABELS, PERFECT, CONSTANT),
                DeLong.difference(LABELS, PERFECT, MIXED),
                DeLong.difference(LABELS, MIXED, MIXED),
                DeLong.area(new boolean[] {true, false, false}, new double[] {2, 3, 1}));
    }

    @Test
    void agreesWithPRoc() {
        List<Map<String, String>> rows = Reference.table("areas.csv");
        for (Map<String, String> expected : Reference.table("areas-expected.csv")) {
            String name = expected.get("name");
            List<Map<String, String>> own =
                    rows.stream().filter(row -> name.equals(row.get("name"))).toList();
            boolean[] positive = new boolean[own.size()];
            double[] candidate =
                    own.stream().mapToDouble(row -> of(row, "candidate")).toArray();
            double[] baseline =
                    own.stream().mapToDouble(row -> of(row, "baseline")).toArray();
            for (int row = 0; row < positive.length; row++) {
                positive[row] = of(own.get(row), "positive") == 1;
            }
            Inference area = DeLong.area(positive, candidate);
            Reference.close(of(expected, "candidate"), area.estimate(), name);
            Reference.close(of(expected, "candidate_variance"), Math.pow(area.standardError(), 2), name);
            Reference.close(of(expected, "lower95"), area.interval(0.95).lower(), name);
            Reference.close(of(expected, "upper95"), area.interval(0.95).upper(), name);
            Reference.close(of(expected, "lower80"), area.interval(0.8).lower(), name);
            Reference.close(
                    of(expected, "baseline"), DeLong.area(positive, baseline).estimate(), name);
            Inference difference = DeLong.difference(positive, candidate, baseline);
            Reference.close(of(expected, "candidate") - of(expected, "baseline"), difference.estimate(), name);
            Reference.close(of(expected, "difference_error"), difference.standardError(), name);
            Reference.close(of(expected, "p_greater"), difference.pValueAbove(0), name);
            double twoSided = 2 * Math.min(difference.pValueAbove(0), difference.pValueBelow(0));
            Reference.close(of(expected, "p"), twoSided, name);
        }
    }

    private static double of(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    @Test
    void aPerfectAreaOfFewRowsIsNoCertainty() {
        Inference perfect = DeLong.area(LABELS, PERFECT);
        assertThat(perfect.estimate()).isEqualTo(1);
        // What Clopper and Pearson say of 3 hits in 3 rows.
        assertThat(perfect.interval(0.9).lower()).isEqualTo(Math.cbrt(0.05), within(1e-15));
        assertThat(perfect.interval(0.9).upper()).isEqualTo(1);
        assertThat(perfect.pValueAbove(0.5)).isEqualTo(0.125);
        assertThat(perfect.standardError()).isPositive();
    }

    @Test
    void modelsThatRankAlikeDifferByNothing() {
        double[] stretched = {1, 20, 300, 300, 5000, -7};
        Inference alike = DeLong.difference(LABELS, stretched, MIXED);
        assertThat(alike.interval(0.99)).isEqualTo(new Interval(0, 0, 0.99));
        assertThat(alike.pValueAbove(-1e-9)).isZero();
        assertThat(alike.pValueAbove(0)).isEqualTo(1);
        assertThat(alike.pValueBelow(0)).isEqualTo(1);
    }

    @Test
    void twoPerfectModelsThatRankDifferentlyMayStillDiffer() {
        Inference both = DeLong.difference(LABELS, PERFECT, new double[] {7, 1, 8, 2, 9, 3});
        assertThat(both.estimate()).isZero();
        assertThat(both.pValueAbove(-0.1)).isEqualTo(Math.pow(0.9, 3));
    }

    @Test
    void aConstantScoreHasAnAreaOfOneHalf() {
        Inference constant = DeLong.area(LABELS, CONSTANT);
        assertThat(constant.estimate()).isEqualTo(0.5);
        assertThat(constant.pValueAbove(0.5)).isEqualTo(1);
        assertThat(constant.pValueAbove(0.4)).isEqualTo(Math.pow(0.8, 3));
    }

    @Test
    void onePositiveRowStandsForTheLargestVariance() {
        Inference area = DeLong.area(new boolean[] {true, false, false, false, false}, new double[] {2, 3, 1, 0, -1});
        assertThat(area.estimate()).isEqualTo(0.75);
        // A·(1 - A) of the positive, and (3·0.25² + 0.75²) / 3 / 4 of the negatives.
        assertThat(area.standardError()).isEqualTo(Math.sqrt(0.75 * 0.25 + 0.75 / 12));
    }

    @Test
    void theLawOfLargeNumbersHolds() {
        SplittableRandom random = new SplittableRandom(3);
        boolean[] positive = new boolean[200_000];
        double[] scores = new double[positive.length];
        for (int row = 0; row < positive.length; row++) {
            positive[row] = random.nextInt(4) == 0;
            scores[row] =
                    NormalDistribution.of(positive[row] ? 1 : 0, 1).inverseCumulativeProbability(random.nextDouble());
        }
        double truth = NormalDistribution.of(0, Math.sqrt(2)).cumulativeProbability(1);
        Inference area = DeLong.area(positive, scores);
        assertThat(area.interval(0.999).lower()).isLessThan(truth);
        assertThat(area.interval(0.999).upper()).isGreaterThan(truth);
        assertThat(area.standardError()).isLessThan(0.002);
    }

    @Test
    void refusesRowsOfOneClass() {
        assertThatThrownBy(() -> DeLong.area(new boolean[2], new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an area under a ROC curve needs positive and negative rows, has 0 and 2");
    }

    @Test
    void refusesAScoreThatIsNotANumber() {
        assertThatThrownBy(() -> DeLong.area(new boolean[] {true, false}, new double[] {1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the value of row 2 is not a number, so that the rows have no order");
    }

    @Test
    void refusesScoresWithoutLabels() {
        assertThatThrownBy(() -> DeLong.area(new boolean[1], new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are 1 labels and 2 scores; each row needs one of both");
    }
}
