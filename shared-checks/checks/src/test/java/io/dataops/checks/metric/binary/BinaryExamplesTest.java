package io.dataops.checks.metric.binary;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.metric.binary.CalibrationBins.Bin;
import io.dataops.checks.metric.binary.CalibrationBins.Strategy;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryExamplesTest {
    /** Numbers of rows around those that fill a word of 64 bits. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 128, 300})
    void aThresholdDecidesByScoresAtLeastAsHigh(int size) {
        SplittableRandom random = new SplittableRandom(size);
        double[] scores =
                random.ints(size, 0, 9).mapToDouble(eighth -> eighth / 8.0).toArray();
        BitSet positive = random.ints(size / 2, 0, Math.max(1, size)).collect(BitSet::new, BitSet::set, BitSet::or);
        for (double threshold : new double[] {-1, 0, 0.5, 0.51, 1, 2}) {
            IntPredicate predicted = row -> scores[row] >= threshold;
            ConfusionMatrix matrix = BinaryExamples.of(positive, size)
                    .scores(scores)
                    .threshold(threshold)
                    .build()
                    .matrix();
            assertThat(matrix)
                    .as("threshold %s", threshold)
                    .isEqualTo(new ConfusionMatrix(
                            count(size, row -> positive.get(row) && predicted.test(row)),
                            count(size, row -> !positive.get(row) && predicted.test(row)),
                            count(size, row -> positive.get(row) && !predicted.test(row)),
                            count(size, row -> !positive.get(row) && !predicted.test(row))));
        }
    }

    private static long count(int size, IntPredicate rows) {
        return IntStream.range(0, size).filter(rows).count();
    }

    @Test
    void binsThatAreKnownAreNotFilledAgain() {
        BinaryExamples examples = Rows.random(new SplittableRandom(5), 50, true).examples();
        List<Bin> known = examples.known(new CalibrationBins.Wanted(10, Strategy.WIDTH));
        Walker<List<Bin>> again = examples.bins(10, Strategy.WIDTH);
        Walker<List<Bin>> others = examples.bins(5, Strategy.WIDTH);
        examples.walk(List.of(again, others));
        assertThat(again.result()).isSameAs(known);
        assertThat(others.result()).isEqualTo(examples.known(new CalibrationBins.Wanted(5, Strategy.WIDTH)));
    }
}
