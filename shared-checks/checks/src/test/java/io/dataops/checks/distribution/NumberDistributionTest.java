package io.dataops.checks.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberDistributionTest {
    /** So few that random numbers need ever coarser groups. */
    private static final int FEW = 50;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatPartsMergeToIsWhatAllNumbersHave(long seed) {
        Random random = new Random(seed);
        List<Double> numbers = numbers(random, 5 + random.nextInt(2000));
        List<NumberCounts> parts = parts(random, numbers);
        Collections.shuffle(parts, random);

        NumberCounts merged =
                parts.stream().reduce((one, other) -> one.merge(other, FEW)).orElseThrow();

        assertThat(merged).isEqualTo(NumberCounts.of(numbers, FEW));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void mergingIsAssociative(long seed) {
        Random random = new Random(seed);
        NumberCounts a = NumberCounts.of(numbers(random, 300), FEW);
        NumberCounts b = NumberCounts.of(numbers(random, 20), FEW);
        NumberCounts c = NumberCounts.of(numbers(random, 900), FEW);

        assertThat(a.merge(b, FEW).merge(c, FEW)).isEqualTo(a.merge(b.merge(c, FEW), FEW));
    }

    /** Ties, both signs, far and near zero, and all on one side at times. */
    private static List<Double> numbers(Random random, int size) {
        double offset = random.nextBoolean() ? 0 : 1e6;
        return IntStream.range(0, size)
                .mapToObj(it -> random.nextInt(4) == 0
                        ? random.nextInt(5) - 2.0
                        : offset + random.nextGaussian() * Math.pow(10, random.nextInt(12) - 6))
                .toList();
    }

    private static List<NumberCounts> parts(Random random, List<Double> numbers) {
        List<NumberCounts> parts = new ArrayList<>();
        for (int from = 0; from < numbers.size(); ) {
            int to = Math.min(numbers.size(), from + 1 + random.nextInt(200));
            parts.add(NumberCounts.of(numbers.subList(from, to), FEW));
            from = to;
        }
        return parts;
    }

    @Test
    void fewNumbersStandForThemselves() {
        NumberCounts counts = NumberCounts.of(List.of(1.5, -0.0, 1.5, 0.0, -3.0), FEW);

        assertThat(counts).isEqualTo(new NumberCounts(64, List.of(-3.0, 0.0, 1.5), List.of(1L, 2L, 2L)));
    }

    @Test
    void manyNumbersShareTheirLeadingBits() {
        NumberCounts counts = NumberCounts.of(List.of(1.0, 1.25, 1.5, 2.0, 2.5), 3);

        assertThat(counts).isEqualTo(new NumberCounts(13, List.of(1.0, 1.5, 2.0), List.of(2L, 1L, 2L)));
        assertThat(counts.total()).isEqualTo(5);
        assertThat(counts.isExact()).isFalse();
    }

    @Test
    void decilesAreThoseOfType7() {
        NumberCounts counts = NumberCounts.of(List.of(1.0, 2.0, 3.0, 4.0), FEW);

        assertThat(Deciles.of(counts).edges()).containsExactly(1.3, 1.6, 1.9, 2.2, 2.5, 2.8, 3.1, 3.4, 3.7);
    }

    /** Seven tenths of 90 are 63, and 0.7 of it in doubles a hair less. */
    @Test
    void decilesThatAreWholeNumbersAreExact() {
        Deciles deciles = Deciles.of(NumberCounts.of(List.of(0.0, 90.0), FEW));
        assertThat(deciles.edges()).containsExactly(9.0, 18.0, 27.0, 36.0, 45.0, 54.0, 63.0, 72.0, 81.0);
    }

    @Test
    void aNumberThatIsSeveralDecilesHasABinOfItsOwn() {
        Deciles deciles = Deciles.of(NumberCounts.of(List.of(7.0, 7.0, 7.0), FEW));

        assertThat(deciles.counts().get(1)).isEqualTo(3);
        assertThat(deciles.total()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void edgesOfCoarseGroupsCountExactly(long seed) {
        List<Double> numbers = numbers(new Random(seed), 1000);
        Deciles near = Deciles.of(NumberCounts.of(numbers, FEW));

        for (int edge = 0; edge < near.edges().size(); edge++) {
            double limit = near.edges().get(edge);
            long below = near.counts().subList(0, 2 * edge + 1).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(below)
                    .isEqualTo(
                            numbers.stream().filter(number -> number <= limit).count());
        }
    }

    @Test
    void exactDecilesAreLostWhereNumbersAreNoLongerToldApart() {
        NumberDistribution exact =
                of(IntStream.range(0, 9000).mapToObj(it -> it + 0.5).toList());
        NumberDistribution others =
                of(IntStream.range(0, 9000).mapToObj(it -> it + 0.25).toList());

        assertThat(exact.merge(exact).deciles()).isPresent();
        assertThat(exact.merge(others).deciles()).isEmpty();
        assertThat(exact.merge(others).hasExactDeciles()).isFalse();
        assertThat(exact.merge(others).knownDeciles().total()).isEqualTo(18000);
    }

    @Test
    void mergedMomentsAreThoseOfAllNumbers() {
        List<Double> first = IntStream.range(0, 9000).mapToObj(it -> it + 0.5).toList();
        List<Double> second =
                IntStream.range(0, 3000).mapToObj(it -> it * 7 + 0.25).toList();
        List<Double> all = new ArrayList<>(first);
        all.addAll(second);

        Moments merged = of(first).merge(of(second)).moments().orElseThrow();
        Moments whole = Moments.of(NumberCounts.of(all, 20_000)).orElseThrow();

        assertThat(merged.min()).isEqualTo(whole.min());
        assertThat(merged.max()).isEqualTo(whole.max());
        assertThat(merged.mean()).isCloseTo(whole.mean(), withPercentage(1e-10));
        assertThat(merged.squares()).isCloseTo(whole.squares(), withPercentage(1e-10));
    }

    @Test
    void rowsWithoutAValueChangeNothingOfTheOthers() {
        NumberDistribution some = of(List.of(1.0, 2.0));

        assertThat(some.merge(NumberDistribution.ofNulls(3)))
                .isEqualTo(new NumberDistribution(
                        2, 3, 0, 0, some.counts(), Optional.of(Deciles.of(some.counts())), some.moments()));
    }

    @Test
    void countsThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> new NumberDistribution(
                        3, 0, 0, 0, NumberCounts.of(List.of(1.0, 2.0), FEW), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the counts of its numbers do not add up");
    }

    private static NumberDistribution of(List<Double> numbers) {
        NumberCounts counts = NumberCounts.of(numbers, Distribution.MOST);
        return new NumberDistribution(
                numbers.size(), 0, 0, 0, counts, Optional.of(Deciles.of(counts)), Moments.of(counts));
    }
}
