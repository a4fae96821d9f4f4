package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderTest {
    /** Kinds of values, each made from random bits. */
    private static final List<ToDoubleFunction<SplittableRandom>> KINDS = List.of(
            SplittableRandom::nextDouble,
            random -> random.nextInt(7) - 3,
            random -> (float) (random.nextDouble() - 0.5),
            random -> random.nextInt(2) == 0 ? -0.0 : 0.0,
            random -> random.nextInt(100) == 0 ? random.nextDouble() * 1e300 : -0.0,
            random -> random.nextInt(3) == 0 ? Double.NEGATIVE_INFINITY : Math.exp(700 * random.nextDouble()),
            random -> random.nextInt(50) == 0 ? Double.POSITIVE_INFINITY : random.nextDouble(),
            random -> random.nextInt(10) == 0 ? 0.5 + random.nextDouble() * 1e-9 : 0.5,
            random -> Math.scalb(1 + random.nextDouble(), random.nextInt(2000) - 1000),
            random -> random.nextInt(2) * Double.MIN_VALUE);

    @Test
    void ordersAsAStableSortDoes() {
        for (int rows : new int[] {0, 1, 2, 24, 25, 1000, 16_384, 16_385, 60_000}) {
            for (int kind = 0; kind < KINDS.size(); kind++) {
                SplittableRandom random = new SplittableRandom(17);
                ToDoubleFunction<SplittableRandom> value = KINDS.get(kind);
                double[] values = new double[rows];
                Arrays.setAll(values, row -> value.applyAsDouble(random));
                Comparator<Integer> ascending = Comparator.comparingDouble(row -> values[row] + 0.0);
                String what = rows + " rows of kind " + kind;
                assertThat(Order.ASCENDING.indices(values)).as(what).isEqualTo(sorted(rows, ascending));
                assertThat(Order.DESCENDING.indices(values)).as(what).isEqualTo(sorted(rows, ascending.reversed()));
            }
        }
    }

    private static int[] sorted(int rows, Comparator<Integer> comparator) {
        return IntStream.range(0, rows)
                .boxed()
                .sorted(comparator)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Test
    void refusesAValueThatIsNotANumber() {
        assertThatThrownBy(() -> Order.ASCENDING.indices(new double[] {0, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the value of row 2 is not a number, so that the rows have no order");
    }

    @Test
    void midranksAgreeWithScipy() {
        for (JsonNode expected : Reference.of("ranks")) {
            assertThat(Order.ASCENDING.midranks(Reference.numbers(expected.get("values"))))
                    .isEqualTo(Reference.numbers(expected.get("ranks")));
        }
    }

    @Test
    void descendingRanksCountFromTheGreatest() {
        assertThat(Order.DESCENDING.midranks(new double[] {5, 7, 5, 1})).containsExactly(2.5, 1, 2.5, 4);
    }
}
