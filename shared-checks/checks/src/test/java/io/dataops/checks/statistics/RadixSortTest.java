package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RadixSortTest {
    @Test
    void theHighestScoreComesFirstAndTiesKeepTheOrderOfTheirRows() {
        Order.Sorted order = Order.DESCENDING.sorted(new double[] {0.2, 0.9, 0.2, -1, 0.9});
        assertThat(order.rows()).containsExactly(1, 4, 0, 2, 3);
        assertThat(order.values()).containsExactly(0.9, 0.9, 0.2, 0.2, -1);
    }

    @Test
    void zeroIsZeroWhateverItsSign() {
        assertThat(Order.DESCENDING.sorted(new double[] {-0.0, 0.0, -0.0, 1}).rows())
                .containsExactly(3, 0, 1, 2);
    }

    @Test
    void noScoreHasNoOrder() {
        assertThat(Order.DESCENDING.sorted(new double[0]).rows()).isEmpty();
    }

    static Stream<IntToDoubleFunction> shapes() {
        SplittableRandom random = new SplittableRandom(20261126);
        return Stream.of(
                row -> random.nextDouble(),
                row -> random.nextInt(7),
                row -> (float) random.nextDouble(-5, 5),
                row -> 0.5 + random.nextDouble() * 1e-12,
                row -> row == 17 ? -1e300 : random.nextDouble(),
                row -> Math.pow(2, random.nextInt(2000) - 1000) * (random.nextBoolean() ? 1 : -1),
                row -> row % 2 == 0 ? Double.MAX_VALUE : Double.MIN_VALUE,
                row -> -row,
                row -> 3,
                row -> random.nextInt(3) == 0 ? -0.0 : 0.0);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void sortsAsAStableComparisonDoes(IntToDoubleFunction shape) {
        for (int size : new int[] {1, 2, 3, 4, 7, 24, 25, 100, 5000, 70_000}) {
            double[] scores = IntStream.range(0, size).mapToDouble(shape).toArray();
            int[] expected = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer row) -> -scores[row] + 0.0))
                    .mapToInt(Integer::intValue)
                    .toArray();
            Order.Sorted order = Order.DESCENDING.sorted(scores);
            assertThat(order.rows()).isEqualTo(expected);
            assertThat(order.values())
                    .isEqualTo(IntStream.of(expected)
                            .mapToDouble(row -> scores[row])
                            .toArray());
        }
    }
}
