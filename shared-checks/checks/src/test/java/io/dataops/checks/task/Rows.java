package io.dataops.checks.task;

import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A small table. Its rows stand at 1, 2, 3 and so on. */
record Rows(List<Values> columns) implements RowTable {
    static Rows none() {
        return new Rows(List.of());
    }

    /** With a column of texts, null where there is none. */
    Rows texts(@Nullable String... texts) {
        List<String> each = new ArrayList<>(
                new TreeSet<>(Arrays.stream(texts).filter(Objects::nonNull).toList()));
        return with(
                new Values.Codes(Arrays.stream(texts).mapToInt(each::indexOf).toArray(), each));
    }

    /** With a column of numbers, null where there is none. */
    Rows numbers(@Nullable Double... numbers) {
        BitSet nulls = new BitSet();
        double[] values = new double[numbers.length];
        for (int row = 0; row < values.length; row++) {
            Double number = numbers[row];
            if (number == null) {
                nulls.set(row);
            } else {
                values[row] = number;
            }
        }
        return with(new Values.Numbers(values, nulls));
    }

    private Rows with(Values column) {
        List<Values> more = new ArrayList<>(columns);
        more.add(column);
        return new Rows(more);
    }

    @Override
    public int rows() {
        return columns.get(0).size();
    }

    @Override
    public long place(int row) {
        return row + 1L;
    }

    @Override
    public RowTable with(List<Values> others) {
        return new Rows(others);
    }
}
