package io.dataops.checks.metric.classwise;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Partition;
import io.dataops.results.literal.LiteralException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds for every metric of a family. A failure names the repetition, which is the seed. */
public interface MetricContract<E extends ClassExamples<E>> {
    /** Sums of doubles depend a little on the order of the rows. */
    Offset<Double> ROUNDING = Offset.offset(1e-12);

    MetricFamily<E> family();

    /** Metrics with arguments, beside each type as its example writes it. */
    List<String> further();

    /** Drawn rows with probabilities and without weights. */
    E plain(Random random);

    /** The rows of these examples that are named, in that order, without probabilities and weights. */
    E plain(E examples, int[] rows);

    /** Drawn rows; with weights or without. */
    default E drawn(Random random) {
        E plain = plain(random);
        return random.nextBoolean()
                ? plain
                : plain.withWeights(
                        random.ints(plain.rows(), 0, 4).asDoubleStream().toArray());
    }

    /** The rows of these examples that are named, in that order, each stored for every time it is named. */
    private E chosen(E examples, int[] rows) {
        E chosen = plain(examples, rows)
                .withProbabilities(IntStream.range(0, examples.classes().size())
                        .mapToObj(c -> IntStream.of(rows)
                                .mapToDouble(row -> examples.scores().score(c, row))
                                .toArray())
                        .toArray(double[][]::new));
        return examples.weighted()
                ? chosen.withWeights(IntStream.of(rows)
                        .mapToDouble(examples.weights()::weight)
                        .toArray())
                : chosen;
    }

    private List<Metric<E>> metrics() throws LiteralException {
        List<String> texts = new ArrayList<>(further());
        for (MetricType<E> type : family().types()) {
            texts.add(type.example());
        }
        List<Metric<E>> metrics = new ArrayList<>();
        for (String text : texts) {
            MetricText parsed = MetricText.parse(text);
            metrics.add(family().find(parsed.name()).orElseThrow().metric(parsed));
        }
        return metrics;
    }

    private void same(E one, E other) throws LiteralException {
        for (Metric<E> metric : metrics()) {
            MetricValue value = metric.of(one);
            if (value.number().isPresent()) {
                assertThat(metric.of(other).number().orElseThrow())
                        .as(metric.signature())
                        .isCloseTo(value.number().getAsDouble(), ROUNDING);
            } else {
                assertThat(metric.of(other)).as(metric.signature()).isEqualTo(value);
            }
            assertThat(metric.support(other)).as(metric.signature()).isEqualTo(metric.support(one));
            assertThat(metric.notes(other)).as(metric.signature()).isEqualTo(metric.notes(one));
        }
    }

    @RepeatedTest(20)
    default void theOrderOfRowsChangesNothing(RepetitionInfo seed) throws LiteralException {
        Random random = new Random(seed.getCurrentRepetition());
        E examples = drawn(random);
        List<Integer> rows =
                new ArrayList<>(IntStream.range(0, examples.rows()).boxed().toList());
        Collections.shuffle(rows, random);
        same(
                examples,
                chosen(examples, rows.stream().mapToInt(Integer::intValue).toArray()));
    }

    @RepeatedTest(20)
    default void repeatedRowsAreRowsThatStandThereSeveralTimes(RepetitionInfo seed) throws LiteralException {
        Random random = new Random(seed.getCurrentRepetition());
        E examples = drawn(random);
        int[] counts = random.ints(examples.rows(), 0, 3).toArray();
        int[] rows = IntStream.range(0, counts.length)
                .flatMap(row -> IntStream.generate(() -> row).limit(counts[row]))
                .toArray();
        E repeated = examples.repeated(counts);
        assertThat(repeated.rows()).isEqualTo(rows.length);
        same(chosen(examples, rows), repeated);
        int[] again = random.ints(rows.length, 0, 3).toArray();
        same(chosen(examples, rows).repeated(again), repeated.repeated(again));
    }

    @RepeatedTest(20)
    default void partsAddUpToTheWhole(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        E examples = drawn(random);
        List<E> parts =
                examples.split(new Partition(random.ints(examples.rows(), 0, 4).toArray(), 4));
        assertThat(parts.stream().mapToInt(ClassExamples::rows).sum()).isEqualTo(examples.rows());
        for (int c = 0; c < examples.classes().size(); c++) {
            int ofClass = c;
            ClassTally whole = examples.tally(c);
            ClassTally sum = parts.stream()
                    .map(part -> part.tally(ofClass))
                    .reduce(ClassTally::plus)
                    .orElseThrow();
            assertThat(sum.hits()).isCloseTo(whole.hits(), ROUNDING);
            assertThat(sum.labelled()).isCloseTo(whole.labelled(), ROUNDING);
            assertThat(sum.predicted()).isCloseTo(whole.predicted(), ROUNDING);
            assertThat(sum.labelledRows()).isEqualTo(whole.labelledRows());
            assertThat(sum.predictedRows()).isEqualTo(whole.predictedRows());
        }
    }

    @Test
    default void partsHaveTheirRowsInOrderAndLeaveOutThoseOfNoPart() throws LiteralException {
        E examples = chosen(drawn(new Random(1)), new int[] {3, 1, 4, 1, 5});
        List<E> parts = examples.split(new Partition(new int[] {1, -1, 0, 1, 1}, 3));
        assertThat(parts).extracting(ClassExamples::rows).containsExactly(1, 3, 0);
        assertThat(parts).extracting(ClassExamples::extent).containsOnly(Extent.PART);
        same(
                parts.get(1),
                chosen(examples, new int[] {0, 3, 4})
                        .split(new Partition(new int[3], 1))
                        .get(0));
    }

    @Test
    default void noTwoMetricsShareASignature() throws LiteralException {
        Set<String> signatures = new HashSet<>();
        for (Metric<E> metric : metrics()) {
            assertThat(signatures.add(metric.signature()))
                    .as(metric.signature())
                    .isTrue();
        }
    }

    @Test
    default void withoutARowEveryMetricIsUndefined() throws LiteralException {
        E none = chosen(drawn(new Random(1)), new int[0]);
        for (Metric<E> metric : metrics()) {
            assertThat(metric.of(none).number()).as(metric.signature()).isEmpty();
            assertThat(metric.support(none)).as(metric.signature()).isZero();
        }
    }
}
