package io.dataops.checks.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dataops.results.literal.LiteralException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for the metrics of every task, on rows that the test of the task makes up. */
public interface MetricFamilyContract<E extends Examples<E>> {
    /** Sums in another order differ by their rounding. */
    double ROUNDING = 1e-11;

    long SEED = 1;

    MetricFamily<E> family();

    /** Number of rows that {@link #examples} can take. */
    int rows();

    /** Some of the rows, each perhaps several times. */
    E examples(int[] rows);

    /** The metric that a suite writes so. */
    default Metric<E> metric(String text) throws LiteralException {
        return ReferenceCase.metric(family(), text);
    }

    /** The value of a metric. */
    default MetricValue value(String metric, E examples) throws LiteralException {
        return metric(metric).of(examples);
    }

    /** How often to repeat each row. */
    default int[] counts() {
        Random random = new Random(SEED);
        return IntStream.range(0, examples(all()).rows())
                .map(row -> random.nextInt(3))
                .toArray();
    }

    /** The rows as {@link #counts} repeats them, written out. */
    default E writtenOut() {
        int[] counts = counts();
        return examples(Arrays.stream(all())
                .flatMap(row -> IntStream.generate(() -> row).limit(counts[row]))
                .toArray());
    }

    private int[] all() {
        return IntStream.range(0, rows()).toArray();
    }

    /** The example of each type. */
    private List<Metric<E>> metrics() throws LiteralException {
        List<Metric<E>> metrics = new ArrayList<>();
        for (MetricType<E> type : family().types()) {
            metrics.add(metric(type.example()));
        }
        return metrics;
    }

    @Test
    default void everyParameterStandsInTheSignature() throws LiteralException {
        for (MetricType<E> type : family().types()) {
            String signature = metric(type.example()).signature();
            assertThat(signature).startsWith(type.name());
            type.parameters().forEach(parameter -> assertThat(signature).contains("|" + parameter.name() + ":"));
        }
    }

    @Test
    default void everyMetricOfTheExamplesHasAValue() throws LiteralException {
        for (Metric<E> metric : metrics()) {
            assertThat(metric.of(examples(all()))).as(metric.signature()).isInstanceOf(MetricValue.Defined.class);
        }
    }

    @Test
    default void theOrderOfRowsChangesNothing() throws LiteralException {
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, rows()).boxed().toList());
        Collections.shuffle(shuffled, new Random(SEED));
        E other = examples(shuffled.stream().mapToInt(Integer::intValue).toArray());
        for (Metric<E> metric : metrics()) {
            assertSame(metric, other, examples(all()));
        }
    }

    @Test
    default void repeatedRowsCountAsOftenAsTheyAreThere() throws LiteralException {
        E repeated = examples(all()).repeated(counts());
        assertThat(repeated.rows()).isEqualTo(Arrays.stream(counts()).sum());
        for (Metric<E> metric : metrics()) {
            assertSame(metric, repeated, writtenOut());
        }
    }

    @Test
    default void withoutRowsNothingIsDefined() throws LiteralException {
        for (Metric<E> metric : metrics()) {
            assertThat(metric.of(examples(new int[0])))
                    .as(metric.signature())
                    .isInstanceOf(MetricValue.Undefined.class);
        }
    }

    @Test
    default void pairedLossesDifferByAsMuchAsTheMetric() throws LiteralException {
        E candidate = examples(all());
        for (Metric<E> metric : metrics()) {
            double mean = metric.paired(candidate, candidate).match(new MeanOfCandidate());
            if (!Double.isNaN(mean)) {
                double value = metric.of(candidate).number().orElseThrow();
                assertThat(mean).as(metric.signature()).isCloseTo(value, within(ROUNDING * Math.abs(value)));
            }
        }
    }

    private void assertSame(Metric<E> metric, E one, E other) {
        double expected = metric.of(other).number().orElseThrow();
        assertThat(metric.of(one).number().orElseThrow())
                .as(metric.signature())
                .isCloseTo(expected, within(ROUNDING * Math.max(1, Math.abs(expected))));
    }

    /** The mean of what a test of pairs looks at; NaN where it looks at something else. */
    final class MeanOfCandidate implements Paired.Cases<Double> {
        @Override
        public Double hits(Paired.Hits it) {
            return Double.NaN;
        }

        @Override
        public Double losses(Paired.Losses it) {
            return Arrays.stream(it.candidate()).average().orElseThrow();
        }

        @Override
        public Double series(Paired.Series it) {
            return Arrays.stream(it.candidate()).average().orElseThrow();
        }

        @Override
        public Double areas(Paired.Areas it) {
            return Double.NaN;
        }

        @Override
        public Double resampling(Paired.Resampling it) {
            return Double.NaN;
        }

        @Override
        public Double leaving(Paired.Leaving it) {
            return Double.NaN;
        }

        @Override
        public Double untestable(Paired.Untestable it) {
            return Double.NaN;
        }
    }
}
