package io.dataops.checks.slice;

import io.dataops.checks.metric.Partition;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.CompactIndices;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * A slice for each value of a column, or for each combination of values of several that occurs, in code-point order of the
 * texts, a null last.
 *
 * @param columnNames at least one
 * @param most how many slices there may be, from 1 to 10,000
 */
public record ColumnSlicing(List<Column> columnNames, int most) implements Slicing {
    /** How many slices there may be where the suite does not say. */
    public static final int USUAL_MOST = 1_000;

    private static final int MOST_MOST = 10_000;

    public ColumnSlicing {
        columnNames = List.copyOf(columnNames);
        if (columnNames.isEmpty()) {
            throw new IllegalArgumentException("slices need at least one column");
        }
        if (most < 1 || most > MOST_MOST) {
            throw new IllegalArgumentException("the most slices must be from 1 to " + MOST_MOST + ", are " + most);
        }
    }

    @Override
    public String name() {
        return names(columnNames.size());
    }

    /** The first columns. */
    private String names(int number) {
        return columnNames.stream().limit(number).map(Column::name).collect(Collectors.joining(", "));
    }

    @Override
    public List<Wanted> columns() {
        return columnNames.stream().<Wanted>map(Wanted.Code::new).toList();
    }

    @Override
    public Cut cut(List<Values> columns) {
        int rows = columns.get(0).size();
        if (rows == 0) {
            return new Cut.Refused("there is no row to slice by " + name());
        }
        Slices slices = new Slices(name(), new Partition(CompactIndices.zeros(rows), 1), List.of(""));
        for (int index = 0; index < columns.size(); index++) {
            Values.Codes codes = (Values.Codes) columns.get(index);
            int values = different(codes);
            if (values > most) {
                return tooMany(columnNames.get(index) + " has " + values + " different values");
            }
            slices = finer(slices, columnNames.get(index).name(), codes);
            if (slices.partition().parts() > most) {
                return tooMany(names(index + 1) + " have " + slices.partition().parts() + " different combinations");
            }
        }
        return new Cut.Made(slices);
    }

    private Cut tooMany(String found) {
        return new Cut.Refused(found + ", but there may be " + new Counted(most, "slice")
                + "; slice by bins of numbers, by a condition or by a column with fewer values");
    }

    /** How many values there are, null among them. */
    private static int different(Values.Codes codes) {
        int[] counts = codes.codes().counts(codes.texts().size());
        int nulls = codes.size() - Arrays.stream(counts).sum();
        return (int) Arrays.stream(counts).filter(count -> count > 0).count() + (nulls > 0 ? 1 : 0);
    }

    /** Cuts slices by the values of one more column. */
    private static Slices finer(Slices slices, String column, Values.Codes codes) {
        int width = codes.texts().size() + 1;
        CompactIndices before = slices.partition().part();
        IntUnaryOperator cells = row -> before.of(row) * width
                + (codes.isNull(row) ? width - 1 : codes.codes().of(row));
        int[] places = new int[Math.multiplyExact(slices.partition().parts(), width)];
        Arrays.fill(places, -1);
        for (int row = 0; row < before.size(); row++) {
            places[cells.applyAsInt(row)] = 0;
        }
        List<String> names = new ArrayList<>();
        for (int cell = 0; cell < places.length; cell++) {
            if (places[cell] == 0) {
                places[cell] = names.size();
                String coarser = slices.names().get(cell / width);
                names.add((coarser.isEmpty() ? "" : coarser + ", ") + name(column, codes, cell % width));
            }
        }
        CompactIndices.Builder part = new CompactIndices.Builder(before.size());
        for (int row = 0; row < before.size(); row++) {
            part.set(row, places[cells.applyAsInt(row)]);
        }
        return new Slices(slices.slicing(), new Partition(part.build(), names.size()), names);
    }

    private static String name(String column, Values.Codes codes, int code) {
        return code == codes.texts().size()
                ? SliceName.isNull(column)
                : SliceName.equal(column, codes.texts().get(code));
    }
}
