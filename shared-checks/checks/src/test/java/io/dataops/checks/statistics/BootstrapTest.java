package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final double[] VALUES =
            new SplittableRandom(11).doubles(300, 0, 10).toArray();

    private static double mean(int[] counts) {
        double sum = 0;
        long rows = 0;
        for (int row = 0; row < counts.length; row++) {
            sum += counts[row] * VALUES[row];
            rows += counts[row];
        }
        return rows == 0 ? Double.NaN : sum / rows;
    }

    /** The draws of a bootstrap of one thread, in order. */
    private static List<int[]> draws(Bootstrap bootstrap, Resampling resampling) throws InterruptedException {
        List<int[]> draws = Collections.synchronizedList(new ArrayList<>());
        bootstrap.replicates(resampling, counts -> {
            draws.add(counts.clone());
            return 0;
        });
        return draws;
    }

    @Test
    void drawsTheDocumentedStream() throws InterruptedException {
        for (JsonNode expected : Reference.of("streams")) {
            List<int[]> draws = draws(
                    new Bootstrap(expected.get("seed").longValue(), 5, 1),
                    Resampling.ofRows(expected.get("rows").intValue()));
            for (int replicate = 0; replicate < 5; replicate++) {
                double[] counts = Reference.numbers(expected.get("counts").get(replicate));
                assertThat(Arrays.stream(draws.get(replicate)).asDoubleStream().toArray())
                        .isEqualTo(counts);
            }
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws InterruptedException {
        int[] strata = IntStream.range(0, 300).map(row -> row % 3).toArray();
        int[] clusters = IntStream.range(0, 300).map(row -> row / 7).toArray();
        for (Resampling resampling :
                List.of(Resampling.ofRows(300), Resampling.stratified(strata), Resampling.clustered(clusters))) {
            Bootstrap one = new Bootstrap(5, 300, 1);
            Bootstrap four = new Bootstrap(5, 300, 4);
            assertThat(four.replicates(resampling, BootstrapTest::mean).sorted())
                    .isEqualTo(one.replicates(resampling, BootstrapTest::mean).sorted());
            assertThat(four.jackknife(resampling, BootstrapTest::mean))
                    .isEqualTo(one.jackknife(resampling, BootstrapTest::mean));
        }
    }

    @Test
    void moreReplicatesBeginWithTheSameOnes() throws InterruptedException {
        List<int[]> ten = draws(new Bootstrap(5, 10, 1), Resampling.ofRows(20));
        List<int[]> twenty = draws(new Bootstrap(5, 20, 1), Resampling.ofRows(20));
        assertThat(twenty.subList(0, 10)).usingRecursiveComparison().isEqualTo(ten);
    }

    @Test
    void strataKeepTheirSizes() throws InterruptedException {
        int[] strata = {2, 0, 2, 2, 0, 5};
        for (int[] counts : draws(new Bootstrap(1, 50, 1), Resampling.stratified(strata))) {
            assertThat(counts[1] + counts[4]).isEqualTo(2);
            assertThat(counts[0] + counts[2] + counts[3]).isEqualTo(3);
            assertThat(counts[5]).isEqualTo(1);
        }
    }

    @Test
    void clustersAreDrawnWhole() throws InterruptedException {
        int[] clusters = {4, 4, 9, 4, 0, 9};
        boolean[] varies = new boolean[1];
        for (int[] counts : draws(new Bootstrap(1, 50, 1), Resampling.clustered(clusters))) {
            assertThat(counts[1]).isEqualTo(counts[0]);
            assertThat(counts[3]).isEqualTo(counts[0]);
            assertThat(counts[5]).isEqualTo(counts[2]);
            assertThat(counts[0] + counts[2] + counts[4]).isEqualTo(3);
            varies[0] |= counts[0] != 1;
        }
        assertThat(varies[0]).isTrue();
    }

    @Test
    void theSpreadOfAMeanIsItsStandardError() throws InterruptedException {
        Bootstrap bootstrap = new Bootstrap(2, 4000, 2);
        Inference drawn = bootstrap
                .inference(Resampling.ofRows(300), BootstrapTest::mean, BootstrapMethod.BCA)
                .orElseThrow();
        Inference analytic = StudentT.ofMean(VALUES);
        // A standard deviation of 4,000 draws has an error of 1 / sqrt(8,000) of itself; three of these are 3.4 %.
        assertThat(drawn.standardError()).isCloseTo(analytic.standardError(), within(0.034 * analytic.standardError()));
        Interval expected = analytic.interval(0.95);
        assertThat(drawn.interval(0.95).lower()).isCloseTo(expected.lower(), within(0.15 * analytic.standardError()));
        assertThat(drawn.interval(0.95).upper()).isCloseTo(expected.upper(), within(0.15 * analytic.standardError()));
    }

    @Test
    void theJackknifeLeavesOutEachRowOfFew() throws InterruptedException {
        double[] expected = new double[50];
        double sum = Arrays.stream(VALUES, 0, 50).sum();
        Arrays.setAll(expected, row -> (sum - VALUES[row]) / 49);
        Arrays.sort(expected);
        double[] jackknife = new Bootstrap(3, 10, 1).jackknife(Resampling.ofRows(50), BootstrapTest::mean);
        assertThat(jackknife).containsExactly(expected, within(1e-12));
    }

    @Test
    void theJackknifeOfManyRowsDealsEachStratumOutEvenly() throws InterruptedException {
        int[] strata = IntStream.range(0, 1000).map(row -> row % 5 == 0 ? 1 : 0).toArray();
        double[] left = new Bootstrap(3, 10, 1).jackknife(Resampling.stratified(strata), counts -> {
            int rare = 0;
            int rows = 0;
            for (int row = 0; row < counts.length; row++) {
                rows += counts[row];
                rare += counts[row] * strata[row];
            }
            return rows * 1000.0 + rare;
        });
        assertThat(left).hasSize(200).containsOnly(995_199);
    }

    @Test
    void clustersAreLeftOutWhole() throws InterruptedException {
        int[] clusters = {0, 0, 0, 1, 1, 2};
        double[] left = new Bootstrap(3, 10, 1)
                .jackknife(
                        Resampling.clustered(clusters),
                        counts -> Arrays.stream(counts).sum());
        assertThat(left).containsExactly(3, 4, 5);
    }

    @Test
    void drawsWithoutAValueAreCounted() throws InterruptedException {
        BootstrapInference inference = new Bootstrap(4, 1000, 2)
                .inference(
                        Resampling.ofRows(10),
                        counts -> counts[0] == 0 ? Double.NaN : counts[0],
                        BootstrapMethod.PERCENTILE)
                .orElseThrow();
        // A row is missing from (1 - 1/10)^10 of the draws, 349 of 1,000; four standard errors are 60.
        assertThat(inference.undefined()).isBetween(289, 409);
        assertThat(inference.method()).isEqualTo("bootstrap (percentile, 1000 replicates)");
    }

    @Test
    void whatIsUndefinedOnTheRowsHasNoInference() throws InterruptedException {
        Bootstrap bootstrap = new Bootstrap(4, 10, 1);
        assertThat(bootstrap.inference(Resampling.ofRows(3), counts -> Double.NaN, BootstrapMethod.BCA))
                .isEmpty();
        assertThat(bootstrap.inference(
                        Resampling.ofRows(300),
                        counts -> Arrays.stream(counts).allMatch(count -> count == 1) ? 1 : Double.NaN,
                        BootstrapMethod.BCA))
                .isEmpty();
    }

    @Test
    void aStatisticThatFailsIsNotSwallowed() {
        assertThatThrownBy(() -> new Bootstrap(1, 10, 2).replicates(Resampling.ofRows(3), counts -> {
                    throw new ArithmeticException("no");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the statistic of a bootstrap failed")
                .hasRootCauseMessage("no");
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatThrownBy(() -> Resampling.ofRows(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("resampling needs at least 1 row");
        assertThatThrownBy(() -> Resampling.stratified(new int[] {0, -1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a stratum is numbered from 0, that of row 2 is -1");
        assertThatThrownBy(() -> new Bootstrap(1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a bootstrap needs at least 2 replicates and 1 thread, has 1 and 1");
    }
}
