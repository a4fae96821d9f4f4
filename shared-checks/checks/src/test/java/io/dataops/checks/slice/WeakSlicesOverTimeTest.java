package io.dataops.checks.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dataops.checks.metric.Timeline;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Values;
import io.dataops.checks.slice.WeakSliceSearch.Candidate;
import io.dataops.checks.statistics.Inference;
import io.dataops.checks.statistics.LongRunMean;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slices of forecasts, whose errors depend on those of times before and on others of the same time. */
class WeakSlicesOverTimeTest {
    private static final int RUNS = 1_000;
    private static final double LEVEL = 0.05;
    /** Three standard errors of a share of 5% in so many runs. */
    private static final double NOISE = 3 * Math.sqrt(LEVEL * (1 - LEVEL) / RUNS);

    private static final int SERIES = 12;
    private static final int TIMES = 120;
    private static final WeakSliceSearch SEARCH = new WeakSliceSearch(1, 20, 10, 1 - LEVEL);

    /** Twelve series, each of a region of four and of a plan of three, with a row at each time. */
    private static final Timeline TIMELINE = new Timeline(of(row -> row / SERIES), 1);

    private static final List<Candidate> COLUMNS = List.of(
            codes("region", "r", 4, of(row -> row % SERIES % 4)), codes("plan", "p", 3, of(row -> row % SERIES / 4)));

    private static int[] of(IntUnaryOperator value) {
        return IntStream.range(0, SERIES * TIMES).map(value).toArray();
    }

    private static Candidate codes(String name, String prefix, int number, int[] codes) {
        return new Candidate(
                new Column(name),
                new Values.Codes(
                        codes,
                        IntStream.range(0, number)
                                .mapToObj(value -> prefix + value)
                                .toList()));
    }

    /**
     * Absolute errors of which half is common to all series of a time, and which last.
     *
     * @param weak what errors of the first region are multiplied with
     */
    private static double[] losses(SplittableRandom random, double correlation, double weak) {
        double[] errors = new double[SERIES + 1];
        Arrays.setAll(errors, series -> random.nextGaussian());
        double[] losses = new double[SERIES * TIMES];
        for (int time = 0; time < TIMES; time++) {
            for (int series = 0; series < SERIES; series++) {
                double error = Math.sqrt(0.5) * (errors[series] + errors[SERIES]);
                losses[time * SERIES + series] = Math.abs(series % 4 == 0 ? weak * error : error);
            }
            Arrays.setAll(
                    errors,
                    series -> correlation * errors[series]
                            + Math.sqrt(1 - correlation * correlation) * random.nextGaussian());
        }
        return losses;
    }

    private interface Search {
        WeakSlices of(double[] losses);
    }

    private static double alarms(double correlation, Search search) {
        SplittableRandom random = new SplittableRandom(20261127);
        int alarms = 0;
        for (int run = 0; run < RUNS; run++) {
            alarms += search.of(losses(random, correlation, 1)).weak().isEmpty() ? 0 : 1;
        }
        return alarms / (double) RUNS;
    }

    private static WeakSlices search(double[] losses) {
        return SEARCH.search(losses, TIMELINE, COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.6, 0.8, 0.9})
    void withoutAWeakSliceFalseAlarmsOfAllSlicesTogetherStayAtTheLevel(double correlation) {
        assertThat(alarms(correlation, WeakSlicesOverTimeTest::search)).isLessThan(LEVEL + NOISE);
    }

    /** What times are for. */
    @Test
    void aSearchThatTakesRowsForIndependentErrsFarMoreOften() {
        assertThat(alarms(0.8, losses -> SEARCH.search(losses, COLUMNS))).isGreaterThan(3 * LEVEL);
    }

    /** Means are those over the later times, and the difference is tested as every mean over time is. */
    @Test
    void aSliceIsComparedWithTheRestTimeByTime() {
        SplittableRandom random = new SplittableRandom(3);
        double[] losses = losses(random, 0, 3);
        TestedSlice found =
                SEARCH.search(losses, TIMELINE, List.of(COLUMNS.get(0))).weak().get(0);

        int later = SERIES * TIMES / 2;
        double[] differences = new double[TIMES / 2];
        Arrays.setAll(differences, time -> {
            double[] now = Arrays.copyOfRange(losses, later + time * SERIES, later + (time + 1) * SERIES);
            double slice = (now[0] + now[4] + now[8]) / 3;
            return slice - (Arrays.stream(now).sum() - 3 * slice) / 9;
        });
        Inference difference = LongRunMean.corrected(differences, 1);
        assertThat(found.name()).isEqualTo("region=r0");
        assertThat(found.rows()).isEqualTo(3 * TIMES / 2);
        assertThat(found.meanLoss() - found.restMeanLoss()).isCloseTo(difference.estimate(), within(1e-12));
        assertThat(found.pValue()).isCloseTo(difference.pValueAbove(0), within(1e-12));
    }

    @Test
    void aColumnWithOneValueAtEachTimeIsNamedAsLeftOut() {
        Candidate month = codes("month", "m", 12, of(row -> row / SERIES % 12));

        WeakSlices found = SEARCH.search(losses(new SplittableRandom(4), 0, 1), TIMELINE, List.of(month));

        assertThat(found.tested()).isEmpty();
        assertThat(found.notSearched())
                .containsExactly(
                        "month has one value at each time, and forecasts are compared with those of the same time;"
                                + " declare it in 'slices' and give it a gate");
    }

    @Test
    void aSliceThatSharesTooFewTimesWithTheRestIsNamedAsLeftOut() {
        Candidate weak = codes("c", "c", 2, of(row -> row % SERIES == 0 && row / SERIES % 8 == 1 ? 1 : 0));
        double[] losses = losses(new SplittableRandom(5), 0, 9);

        WeakSlices found = new WeakSliceSearch(1, 2, 10, 1 - LEVEL).search(losses, TIMELINE, List.of(weak));

        assertThat(found.notSearched())
                .containsExactly(
                        "c=c1 cannot be told from the rest of the same times: a mean over time needs at least 12"
                                + " rows, there are 7");
    }

    @Test
    void aDifferenceThatDoesNotVaryIsNoFinding() {
        double[] losses = new double[SERIES * TIMES];
        Arrays.setAll(losses, row -> row % 4 == 0 ? 2 : 1);

        WeakSlices found = SEARCH.search(losses, TIMELINE, List.of(COLUMNS.get(0)));

        assertThat(found.weak()).isEmpty();
        assertThat(found.notSearched())
                .containsExactly(
                        "region=r0 cannot be told from the rest of the same times: the difference does not vary");
    }

    @Test
    void aWeakValueIsFound() {
        SplittableRandom random = new SplittableRandom(2);
        long found = Stream.generate(() -> search(losses(random, 0.6, 1.6)))
                .limit(100)
                .filter(it -> it.weak().stream().anyMatch(slice -> slice.name().equals("region=r0")))
                .count();
        assertThat(found).isGreaterThan(70);
    }
}
