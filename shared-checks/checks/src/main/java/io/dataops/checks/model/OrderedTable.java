package io.dataops.checks.model;

import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.Values;
import java.util.BitSet;
import java.util.List;

/** Rows of another table in another order. */
final class OrderedTable implements RowTable {
    private final RowTable table;
    private final int[] order;
    private final List<Values> columns;

    /**
     * Copies the values.
     *
     * @param order for each row the row of the table that it is
     */
    OrderedTable(RowTable table, int[] order) {
        this.table = table;
        this.order = order;
        columns = table.columns().stream().map(this::ordered).toList();
    }

    private Values ordered(Values values) {
        return values.match(new Values.Cases<>() {
            @Override
            public Values numbers(Values.Numbers it) {
                double[] numbers = new double[order.length];
                for (int row = 0; row < order.length; row++) {
                    numbers[row] = it.values()[order[row]];
                }
                return new Values.Numbers(numbers, nulls(it.nulls()));
            }

            @Override
            public Values codes(Values.Codes it) {
                int[] codes = new int[order.length];
                for (int row = 0; row < order.length; row++) {
                    codes[row] = it.codes()[order[row]];
                }
                return new Values.Codes(codes, it.texts());
            }

            @Override
            public Values identities(Values.Identities it) {
                long[] ids = new long[order.length];
                for (int row = 0; row < order.length; row++) {
                    ids[row] = it.values()[order[row]];
                }
                return new Values.Identities(ids, nulls(it.nulls()));
            }
        });
    }

    private BitSet nulls(BitSet nulls) {
        BitSet ordered = new BitSet();
        if (!nulls.isEmpty()) {
            for (int row = 0; row < order.length; row++) {
                ordered.set(row, nulls.get(order[row]));
            }
        }
        return ordered;
    }

    @Override
    public int rows() {
        return order.length;
    }

    @Override
    public long place(int row) {
        return table.place(order[row]);
    }

    @Override
    public List<Values> columns() {
        return columns;
    }
}
