package io.dataops.checks.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Values;
import io.dataops.checks.slice.WeakSliceSearch.Candidate;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeakSliceSearchTest {
    private static final int ROWS = 2_000;
    private static final int RUNS = 1_000;

    private static final double LEVEL = 0.05;
    /** Three standard errors of a share of 5% in so many runs. */
    private static final double NOISE = 3 * Math.sqrt(LEVEL * (1 - LEVEL) / RUNS);

    @Test
    void withoutAWeakSliceFalseAlarmsOfAllSlicesTogetherStayAtTheLevel() {
        assertThat(alarms((table, random) -> row -> random.nextDouble() < 0.2 ? 1 : 0))
                .isLessThan(LEVEL + NOISE);
        assertThat(alarms((table, random) -> row -> random.nextDouble() < 0.95 ? 1 : 0))
                .isLessThan(LEVEL + NOISE);
        assertThat(alarms((table, random) -> row -> -Math.log1p(-random.nextDouble())))
                .isLessThan(LEVEL + NOISE);
    }

    @Test
    void aWeakValueIsFound() {
        assertThat(found(
                        "region=r1",
                        (table, random) -> row -> random.nextDouble() < (table.region(row) == 1 ? 0.35 : 0.2) ? 1 : 0))
                .isGreaterThan(0.9);
    }

    @Test
    void aWeakCombinationIsFound() {
        assertThat(found(
                        "region=r1, plan=p2",
                        (table, random) -> row ->
                                random.nextDouble() < (table.region(row) == 1 && table.plan(row) == 2 ? 0.5 : 0.2)
                                        ? 1
                                        : 0))
                .isGreaterThan(0.9);
    }

    @Test
    void aWeakRangeOfNumbersIsFound() {
        Table table = new Table(new SplittableRandom(1), ROWS);
        double[] losses = losses(row -> table.ages[row] >= 75 ? 1 + row % 3 : row % 3);

        WeakSlices found = search(7).search(losses, table.columns());

        assertThat(found.weak()).hasSize(1).first().satisfies(slice -> {
            assertThat(slice.name()).matches("age>=7[0-9.]+");
            assertThat(slice.meanLoss()).isEqualTo(2, within(0.15));
            assertThat(slice.restMeanLoss()).isEqualTo(1, within(0.1));
            assertThat(slice.rows()).isBetween(200L, 300L);
            assertThat(slice.adjustedPValue()).isGreaterThanOrEqualTo(slice.pValue());
        });
    }

    @Test
    void theSameSeedFindsTheSame() {
        Table table = new Table(new SplittableRandom(2), ROWS);
        double[] losses = losses(row -> row % 17);

        assertThat(search(3).search(losses, table.columns()))
                .isEqualTo(search(3).search(losses, table.columns()));
    }

    @Test
    void equalLossesHaveNoWeakSlice() {
        Table table = new Table(new SplittableRandom(2), ROWS);

        assertThat(search(3).search(losses(row -> 0.1), table.columns()))
                .isEqualTo(new WeakSlices(List.of(), List.of(), List.of()));
    }

    @Test
    void aSliceBelowTheLeastSupportIsNotTested() {
        Values.Codes codes = new Values.Codes(
                IntStream.range(0, ROWS).map(row -> row < 10 ? 1 : 0).toArray(), List.of("many", "few"));

        WeakSlices found =
                search(3).search(losses(row -> row < 10 ? 1 : 0), List.of(new Candidate(new Column("c"), codes)));

        assertThat(found.tested()).isEmpty();
    }

    @Test
    void aSliceThatIsWrongAltogetherIsFound() {
        Values.Codes codes = new Values.Codes(
                IntStream.range(0, ROWS).map(row -> row % 10 == 0 ? 1 : 0).toArray(), List.of("b", "a"));

        WeakSlices found =
                search(3).search(losses(row -> row % 10 == 0 ? 1 : 0), List.of(new Candidate(new Column("c"), codes)));

        assertThat(found.weak()).extracting(TestedSlice::name).containsExactly("c=a");
        assertThat(found.weak()).extracting(TestedSlice::pValue).containsExactly(0.0);
    }

    @Test
    void columnsWithManyValuesAreNamedAsLeftOut() {
        Values.Codes ids = new Values.Codes(
                IntStream.range(0, ROWS).toArray(),
                IntStream.range(0, ROWS).mapToObj(String::valueOf).toList());

        assertThat(search(3)
                        .search(losses(row -> row), List.of(new Candidate(new Column("id"), ids)))
                        .notSearched())
                .containsExactly("id has 2000 different values, but there may be 100 slices;"
                        + " slice by bins of numbers, by a condition or by a column with fewer values");
    }

    @Test
    void withoutRowsNothingIsFound() {
        WeakSlices found = search(3)
                .search(
                        new double[0],
                        List.of(new Candidate(new Column("c"), new Values.Codes(new int[0], List.of()))));

        assertThat(found.tested()).isEmpty();
        assertThat(found.notSearched()).containsExactly("there is no row to slice by c");
    }

    @Test
    void badSettingsSayWhatIsWrong() {
        assertThatThrownBy(() -> new WeakSliceSearch(1, 1, 5, 0.95))
                .hasMessage("the least support of a slice must be at least 2, is 1");
        assertThatThrownBy(() -> new WeakSliceSearch(1, 30, 11, 0.95))
                .hasMessage("the slices to test must be from 1 to 10, are 11");
        assertThatThrownBy(() -> new WeakSliceSearch(1, 30, 5, 1))
                .hasMessage("the confidence must be above 0 and below 1, is 1.0");
    }

    private interface Losses {
        IntToDoubleFunction of(Table table, SplittableRandom random);
    }

    /** In how many of all runs anything was reported. */
    private static double alarms(Losses losses) {
        return IntStream.range(0, RUNS)
                        .filter(run -> !run(run, 500, losses).weak().isEmpty())
                        .count()
                / (double) RUNS;
    }

    /** In how many of some runs a slice was reported. */
    private static double found(String slice, Losses losses) {
        return IntStream.range(0, 100)
                        .filter(run -> run(run, 4_000, losses).weak().stream()
                                .anyMatch(it -> it.name().equals(slice)))
                        .count()
                / 100.0;
    }

    private static WeakSlices run(int run, int rows, Losses losses) {
        SplittableRandom random = new SplittableRandom(20261123L + run);
        Table table = new Table(random, rows);
        return search(run)
                .search(
                        IntStream.range(0, rows)
                                .mapToDouble(losses.of(table, random)::applyAsDouble)
                                .toArray(),
                        table.columns());
    }

    private static WeakSliceSearch search(long seed) {
        return new WeakSliceSearch(seed, 20, 10, 1 - LEVEL);
    }

    private static double[] losses(IntToDoubleFunction loss) {
        return IntStream.range(0, ROWS).mapToDouble(loss::applyAsDouble).toArray();
    }

    /** Rows with a region of four, a plan of three and an age from 0 to 99. */
    private static final class Table {
        private final int[] regions;
        private final int[] plans;
        private final double[] ages;

        Table(SplittableRandom random, int rows) {
            regions = random.ints(rows, 0, 4).toArray();
            plans = random.ints(rows, 0, 3).toArray();
            ages = random.doubles(rows, 0, 99).toArray();
        }

        int region(int row) {
            return regions[row];
        }

        int plan(int row) {
            return plans[row];
        }

        List<Candidate> columns() {
            return List.of(
                    new Candidate(new Column("region"), new Values.Codes(regions, List.of("r0", "r1", "r2", "r3"))),
                    new Candidate(new Column("plan"), new Values.Codes(plans, List.of("p0", "p1", "p2"))),
                    new Candidate(new Column("age"), new Values.Numbers(ages, new BitSet())));
        }
    }
}
