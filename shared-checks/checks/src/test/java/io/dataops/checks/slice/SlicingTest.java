package io.dataops.checks.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlicingTest {
    private static final Column REGION = new Column("region");
    private static final Column PLAN = new Column("plan");
    private static final Column AGE = new Column("age");

    @Test
    void aColumnHasASliceForEachValue() {
        assertThat(slices(byColumns(REGION), codes("south", "north", "south")))
                .containsExactly("region=north: 2", "region=south: 1 3");
    }

    @Test
    void rowsWithoutAValueAreASliceOfTheirOwn() {
        assertThat(slices(byColumns(REGION), codes(null, "null", null)))
                .containsExactly("region=null: 2", "region is null: 1 3");
    }

    @Test
    void combinationsThatOccurAreSlices() {
        ColumnSlicing slicing = byColumns(REGION, PLAN);

        assertThat(slicing.name()).isEqualTo("region, plan");
        assertThat(slicing.columns()).containsExactly(new Wanted.Code(REGION), new Wanted.Code(PLAN));
        assertThat(slices(slicing, codes("b", "a", "b", null, "a"), codes("y", "x", "x", "x", null)))
                .containsExactly(
                        "region=a, plan=x: 2",
                        "region=a, plan is null: 5",
                        "region=b, plan=x: 3",
                        "region=b, plan=y: 1",
                        "region is null, plan=x: 4");
    }

    @Test
    void textsThatCouldBeReadOtherwiseAreQuoted() {
        assertThat(slices(
                        byColumns(REGION),
                        codes("north, plan=basic", "say \"hi\"", "", " x", "a=b", "\u00FC \uD83D\uDE00")))
                .containsExactly(
                        "region=\"\": 3",
                        "region=\" x\": 4",
                        "region=a=b: 5",
                        "region=\"north, plan=basic\": 1",
                        "region=\"say \"\"hi\"\"\": 2",
                        "region=\u00FC \uD83D\uDE00: 6");
    }

    @Test
    void aColumnWithTooManyValuesIsRefusedByName() {
        assertThat(refusal(new ColumnSlicing(List.of(REGION, PLAN), 2), codes("a", "a", "a"), codes("x", "y", null)))
                .isEqualTo("plan has 3 different values, but there may be 2 slices;"
                        + " slice by bins of numbers, by a condition or by a column with fewer values");
    }

    @Test
    void tooManyCombinationsAreRefusedByName() {
        assertThat(refusal(new ColumnSlicing(List.of(REGION, PLAN), 2), codes("a", "b", "b"), codes("x", "x", "y")))
                .isEqualTo("region, plan have 3 different combinations, but there may be 2 slices;"
                        + " slice by bins of numbers, by a condition or by a column with fewer values");
    }

    @Test
    void asManySlicesAsThereMayBeAreFine() {
        assertThat(slices(new ColumnSlicing(List.of(REGION), 2), codes("a", null)))
                .containsExactly("region=a: 1", "region is null: 2");
    }

    @Test
    void noRowMakesNoSlice() {
        assertThat(refusal(byColumns(REGION), codes())).isEqualTo("there is no row to slice by region");
        assertThat(refusal(new QuantileSlicing(AGE, 4), numbers()))
                .isEqualTo("age has no finite number to make bins of");
    }

    @Test
    void binsMeetAtTheirEdgesAndStandAlsoWithoutARow() {
        BinSlicing slicing = new BinSlicing(AGE, List.of(30.0, 50.0, 99.5));

        assertThat(slicing.columns()).containsExactly(new Wanted.Numeric(AGE));
        assertThat(slices(slicing, numbers(29.999, 30.0, 49.0, 50.0, Double.NEGATIVE_INFINITY)))
                .containsExactly("age<30: 1 5", "30<=age<50: 2 3", "50<=age<99.5: 4", "age>=99.5:");
    }

    @Test
    void nullAndNotANumberAreInNoBin() {
        assertThat(slices(new BinSlicing(AGE, List.of(0.0)), numbers(null, Double.NaN, -0.0, 1.0, -1.0)))
                .containsExactly("age<0: 5", "age>=0: 3 4", "age is not a number: 2", "age is null: 1");
    }

    @Test
    void quantilesOfType7CutIntoEqualShares() {
        // R: quantile(1:10, 1:3/4) is 3.25 5.5 7.75
        assertThat(slices(new QuantileSlicing(AGE, 4), numbers(10.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0)))
                .containsExactly("age<3.25: 8 9 10", "3.25<=age<5.5: 6 7", "5.5<=age<7.75: 4 5", "age>=7.75: 1 2 3");
    }

    @Test
    void quantilesThatCoincideMakeFewerSlices() {
        assertThat(slices(new QuantileSlicing(AGE, 4), numbers(0.0, 0.0, 0.0, 0.0, 0.0, 1.0, null)))
                .containsExactly("age>=0: 1 2 3 4 5 6", "age is null: 7");
        assertThat(slices(new QuantileSlicing(AGE, 2), numbers(7.0, 7.0))).containsExactly("age>=7: 1 2");
    }

    @Test
    void quantilesWithoutANumberBetweenThemMakeNoEmptySlice() {
        assertThat(slices(new QuantileSlicing(AGE, 4), numbers(0.0, 10.0, Double.POSITIVE_INFINITY)))
                .containsExactly("age<2.5: 1", "age>=7.5: 2 3");
    }

    @Test
    void aConditionHasOneSliceOfTheRowsForWhichItHolds() {
        ConditionSlicing slicing = new ConditionSlicing("big", "revenue > 100");

        assertThat(slicing.columns()).containsExactly(new Wanted.Holds("revenue > 100"));
        assertThat(slices(slicing, codes("true", "false", null, "true"))).containsExactly("big: 1 4");
        assertThat(slices(slicing, codes("false", null))).containsExactly("big:");
        assertThat(slices(slicing, codes(null, null))).containsExactly("big:");
    }

    @Test
    void badDeclarationsSayWhatIsWrong() {
        assertThatThrownBy(() -> new BinSlicing(AGE, List.of())).hasMessage("bins of age need at least one edge");
        assertThatThrownBy(() -> new BinSlicing(AGE, List.of(1.0, 1.0)))
                .hasMessage("the edges of age must ascend, but 1.0 follows 1.0");
        assertThatThrownBy(() -> new BinSlicing(AGE, List.of(Double.NaN)))
                .hasMessage("an edge of age must be finite, is NaN");
        assertThatThrownBy(() -> new QuantileSlicing(AGE, 1))
                .hasMessage("the quantiles of age must be from 2 to 1000, are 1");
        assertThatThrownBy(() -> new ColumnSlicing(List.of(), 10)).hasMessage("slices need at least one column");
        assertThatThrownBy(() -> new ColumnSlicing(List.of(REGION), 0))
                .hasMessage("the most slices must be from 1 to 10000, are 0");
    }

    private static ColumnSlicing byColumns(Column... columns) {
        return new ColumnSlicing(List.of(columns), ColumnSlicing.USUAL_MOST);
    }

    /** Each slice with the numbers of its rows, from 1. */
    private static List<String> slices(Slicing slicing, Values... columns) {
        Slices slices = ((Cut.Made) slicing.cut(List.of(columns))).slices();
        assertThat(slices.slicing()).isEqualTo(slicing.name());
        List<String> shown = new ArrayList<>();
        for (int slice = 0; slice < slices.names().size(); slice++) {
            StringBuilder text = new StringBuilder(slices.names().get(slice)).append(':');
            int[] part = slices.partition().part().toArray();
            for (int row = 0; row < part.length; row++) {
                text.append(part[row] == slice ? " " + (row + 1) : "");
            }
            shown.add(text.toString());
        }
        return shown;
    }

    private static String refusal(Slicing slicing, Values... columns) {
        return ((Cut.Refused) slicing.cut(List.of(columns))).reason();
    }

    private static Values.Codes codes(@Nullable String... rows) {
        List<String> texts = new ArrayList<>(
                new TreeSet<>(Arrays.stream(rows).filter(row -> row != null).toList()));
        return new Values.Codes(
                Arrays.stream(rows)
                        .mapToInt(row -> row == null ? -1 : texts.indexOf(row))
                        .toArray(),
                texts);
    }

    private static Values.Numbers numbers(@Nullable Double... rows) {
        BitSet nulls = new BitSet();
        IntStream.range(0, rows.length).filter(row -> rows[row] == null).forEach(nulls::set);
        return new Values.Numbers(
                Arrays.stream(rows).mapToDouble(row -> row == null ? 0 : row).toArray(), nulls);
    }
}
