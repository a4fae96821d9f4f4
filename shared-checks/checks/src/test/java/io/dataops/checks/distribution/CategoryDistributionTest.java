package io.dataops.checks.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryDistributionTest {
    private static final int FEW = 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatPartsMergeToIsWhatAllValuesHave(long seed) {
        Random random = new Random(seed);
        long range = 5 + random.nextInt(60);
        List<Long> values =
                random.longs(1 + random.nextInt(500), -range, range).boxed().toList();
        List<CategoryDistribution> parts = new ArrayList<>();
        for (int from = 0; from < values.size(); from += 17) {
            parts.add(of(values.subList(from, Math.min(values.size(), from + 17))));
        }
        Collections.shuffle(parts, random);

        assertThat(parts.stream().reduce((one, other) -> one.merge(other, FEW)).orElseThrow())
                .isEqualTo(of(values));
    }

    /** By the definition: the smallest digests, and how many values are none of them. */
    private static CategoryDistribution of(List<Long> values) {
        TreeMap<Long, Long> counted = new TreeMap<>();
        values.forEach(value -> counted.merge(value, 1L, Long::sum));
        List<Long> kept = counted.keySet().stream().limit(FEW).toList();
        List<Long> counts = kept.stream().map(counted::get).toList();
        return new CategoryDistribution(
                0,
                kept,
                counts,
                values.size() - counts.stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void nullsAreNoValues() {
        CategoryDistribution merged = new CategoryDistribution(2, List.of(5L), List.of(3L), 0)
                .merge(new CategoryDistribution(1, List.of(5L, 9L), List.of(1L, 1L), 0));

        assertThat(merged).isEqualTo(new CategoryDistribution(3, List.of(5L, 9L), List.of(4L, 1L), 0));
        assertThat(merged.values()).isEqualTo(5);
    }

    @Test
    void numbersDoNotMerge() {
        assertThatThrownBy(() -> of(LongStream.range(0, 3).boxed().toList()).merge(NumberDistribution.ofNulls(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("categories do not merge with numbers");
    }

    @Test
    void otherValuesNeedOneThatIsToldApart() {
        assertThatThrownBy(() -> new CategoryDistribution(0, List.of(), List.of(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("its categories and their counts do not fit together");
    }
}
