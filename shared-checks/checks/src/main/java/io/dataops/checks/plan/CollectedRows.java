package io.dataops.checks.plan;

import io.dataops.checks.plan.RowsRequest.Wanted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rows in memory: 8 bytes for each number, 4 for each code, and 8 for the place of a row where rows do not come in
 * the order of the files.
 */
public final class CollectedRows implements RowSink {
    private final List<CollectedColumn> columns;
    private int rows;
    private int taken;
    /** Null as long as every row so far stood in its place. */
    private long @Nullable [] places;

    private @Nullable RowTable table;

    private CollectedRows(List<CollectedColumn> columns) {
        this.columns = columns;
    }

    /** Keeps all columns of a request. */
    public static CollectedRows of(RowsRequest request) {
        return ofFirst(request.columns().size(), request);
    }

    /** Keeps the first columns of a request; the others are somebody else's. */
    public static CollectedRows ofFirst(int number, RowsRequest request) {
        List<CollectedColumn> columns = new ArrayList<>();
        for (Wanted wanted : request.columns().subList(0, number)) {
            columns.add(column(wanted));
        }
        return new CollectedRows(columns);
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

    /** @throws ArithmeticException for more rows than an array holds, about two thousand million */
    @Override
    public void start(long number) {
        rows = Math.toIntExact(number);
        columns.forEach(column -> column.start(rows));
    }

    @Override
    public void accept(RowBatch batch) {
        for (int column = 0; column < columns.size(); column++) {
            columns.get(column).accept(batch, column, taken);
        }
        for (int row = 0; row < batch.rows(); row++) {
            place(taken + row, batch.place(row));
        }
        taken += batch.rows();
    }

    private void place(int row, long place) {
        if (places == null) {
            if (place == row + 1L) {
                return;
            }
            places = new long[rows];
            for (int earlier = 0; earlier < row; earlier++) {
                places[earlier] = earlier + 1L;
            }
        }
        places[row] = place;
    }

    /**
     * The rows. Texts of codes are in code-point order, and each stands in at least one row.
     *
     * @throws IllegalStateException unless all rows have come that were announced
     */
    public RowTable table() {
        if (taken != rows) {
            throw new IllegalStateException(rows + " rows were announced and " + taken + " have come");
        }
        if (table == null) {
            table = new Collected(
                    rows, places, columns.stream().map(CollectedColumn::values).toList());
        }
        return table;
    }

    private static final class Collected implements RowTable {
        private final int rows;
        private final long @Nullable [] places;
        private final List<Values> columns;

        Collected(int rows, long @Nullable [] places, List<Values> columns) {
            this.rows = rows;
            this.places = places;
            this.columns = columns;
        }

        @Override
        public int rows() {
            return rows;
        }

        @Override
        public long place(int row) {
            return places == null ? row + 1L : places[row];
        }

        @Override
        public List<Values> columns() {
            return columns;
        }
    }
}
