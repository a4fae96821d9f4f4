package io.dataops.checks.metric.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.Ranges;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every metric, on random rows with many ties; the seed stands in the name of each test. */
class BinaryPropertiesTest {
    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(60);
    }

    private static Rows rows(SplittableRandom random) {
        return Rows.random(random, random.nextInt(60), random.nextBoolean());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRowsChangesNothing(long seed) {
        Rows rows = rows(new SplittableRandom(seed));
        for (String metric : Metrics.ALL) {
            assertSame(metric, rows.reversed().examples(), rows.examples());
        }
    }

    /** A tenth is no binary fraction, so that rates at a limit differ in their last digit. */
    @ParameterizedTest
    @MethodSource("seeds")
    void equalWeightsSayAsMuchAsNone(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Rows rows = Rows.random(random, random.nextInt(60), false);
        Rows weighted = new Rows(rows.rows().stream()
                .map(row -> new Rows.Row(row.positive(), row.probability(), 0.1, row.group()))
                .toList());
        for (String metric : Metrics.ALL) {
            boolean isWeight = metric.matches("(true|false)_(positives|negatives)");
            if (!isWeight && Metrics.metric(metric).of(rows.examples()).number().isPresent()) {
                assertSame(metric, weighted.examples(), rows.examples());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsAreRowsThatStandThereSoOften(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Rows rows = rows(random);
        int[] counts = random.ints(rows.rows().size(), 0, 4).toArray();
        BinaryExamples repeated = rows.examples().repeated(counts);
        assertThat(repeated.rows()).isEqualTo(IntStream.of(counts).sum());
        for (String metric : Metrics.ALL) {
            assertSame(metric, repeated, rows.repeated(counts).examples());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPartIsItsRowsAlone(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Rows rows = rows(random);
        int[] parts = random.ints(rows.rows().size(), -1, 3).toArray();
        List<BinaryExamples> split = rows.examples().split(new Partition(parts, 3));
        assertThat(split).hasSize(3);
        for (int part = 0; part < 3; part++) {
            BinaryExamples alone = rows.part(parts, part).examples();
            assertThat(split.get(part).rows()).isEqualTo(alone.rows());
            int[] counts = random.ints(alone.rows(), 0, 3).toArray();
            int[] halves = random.ints(alone.rows(), 0, 2).toArray();
            for (String metric : Metrics.ALL) {
                assertSame(metric, split.get(part), alone);
                assertSame(metric, split.get(part).repeated(counts), alone.repeated(counts));
                assertSame(
                        metric,
                        split.get(part).split(new Partition(halves, 2)).get(1),
                        rows.part(parts, part).part(halves, 1).examples());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsExpectedIsFoundAsIfItWereAskedForAlone(long seed) {
        Rows rows = rows(new SplittableRandom(seed));
        BinaryExamples expecting = rows.examples();
        expecting.expect(Metrics.ALL.stream().map(Metrics::metric).toList());
        for (String metric : Metrics.ALL) {
            assertThat(Metrics.of(metric, expecting)).as(metric).isEqualTo(Metrics.of(metric, rows.examples()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsAddUp(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Rows rows = rows(random);
        int[] parts = random.ints(rows.rows().size(), 0, 5).toArray();
        List<BinaryExamples> split = rows.examples().split(new Partition(parts, 5));
        assertThat(split.stream().mapToInt(BinaryExamples::rows).sum())
                .isEqualTo(rows.rows().size());
        assertThat(split.stream()
                        .mapToDouble(part -> part.matrix().truePositive())
                        .sum())
                .isEqualTo(rows.examples().matrix().truePositive());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void valuesStayInTheDeclaredRange(long seed) {
        BinaryExamples examples = rows(new SplittableRandom(seed)).examples();
        for (MetricType<BinaryExamples> type : BinaryMetrics.FAMILY.types()) {
            Metric<BinaryExamples> metric = Metrics.metric(type.example());
            OptionalDouble value = metric.of(examples).number();
            if (value.isPresent()) {
                assertThat(Ranges.holds(type.range(), value.getAsDouble()))
                        .as("%s is %s, in %s", type.name(), value.getAsDouble(), type.range())
                        .isTrue();
            }
            assertThat(metric.support(examples)).as(type.name()).isBetween(0L, (long) examples.rows());
        }
    }

    private static void assertSame(String metric, BinaryExamples one, BinaryExamples other) {
        OptionalDouble value = Metrics.metric(metric).of(one).number();
        if (value.isPresent() && Metrics.metric(metric).of(other).number().isPresent()) {
            double expected = Metrics.metric(metric).of(other).number().getAsDouble();
            assertThat(value.getAsDouble())
                    .as(metric)
                    .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
        } else {
            assertThat(Metrics.of(metric, one)).as(metric).isEqualTo(Metrics.of(metric, other));
        }
        assertThat(Metrics.metric(metric).support(one))
                .isEqualTo(Metrics.metric(metric).support(other));
    }
}
