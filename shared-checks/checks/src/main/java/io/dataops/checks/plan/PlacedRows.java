package io.dataops.checks.plan;

import io.dataops.checks.plan.RowsRequest.Wanted;
import java.util.List;

/**
 * Rows in memory, each at an index that is chosen when it comes: 8 bytes for each number, 1 for each code of a column with up to
 * 255 texts, 4 for one of others, and 4 for the place of a row in its data set where indices are not in that order.
 */
public final class PlacedRows {
    /** Stands for a row that is left out. */
    public static final int LEFT_OUT = -1;

    private final int rows;
    private final List<CollectedColumn> columns;
    private final RowPlaces places;

    /**
     * Makes room.
     *
     * @param wanted what is kept of each row: the first columns of the batches that will come
     * @param rows how many there will be
     */
    public PlacedRows(List<Wanted> wanted, int rows) {
        this.rows = rows;
        columns = wanted.stream().map(PlacedRows::column).toList();
        columns.forEach(column -> column.start(rows));
        places = new RowPlaces(rows);
    }

    private static CollectedColumn column(Wanted wanted) {
        return wanted.match(new Wanted.Cases<>() {
            @Override
            public CollectedColumn numeric(Wanted.Numeric it) {
                return new CollectedNumbers();
            }

            @Override
            public CollectedColumn code(Wanted.Code it) {
                return new CollectedCodes();
            }

            @Override
            public CollectedColumn holds(Wanted.Holds it) {
                return new CollectedCodes();
            }

            @Override
            public CollectedColumn identity(Wanted.Identity it) {
                return new CollectedIdentities();
            }
        });
    }

    /**
     * Takes rows.
     *
     * @param indices of each row of the batch where it belongs, from 0, or {@link #LEFT_OUT}; may be longer than the batch
     */
    public void take(RowBatch batch, int[] indices) {
        for (int column = 0; column < columns.size(); column++) {
            columns.get(column).accept(batch, column, indices);
        }
        for (int row = 0; row < batch.rows(); row++) {
            if (indices[row] != LEFT_OUT) {
                places.set(indices[row], batch.place(row));
            }
        }
    }

    /** The rows, once one has come for each index; asked once. Texts of codes are in code-point order, each in some row. */
    public RowTable table() {
        return new InMemory(
                rows, places, columns.stream().map(CollectedColumn::values).toList());
    }

    private record InMemory(int rows, RowPlaces places, List<Values> columns) implements RowTable {
        @Override
        public long place(int row) {
            return places.of(row);
        }

        @Override
        public RowTable with(List<Values> others) {
            return new InMemory(rows, places, List.copyOf(others));
        }
    }
}
