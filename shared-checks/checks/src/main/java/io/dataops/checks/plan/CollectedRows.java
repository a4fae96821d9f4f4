package io.dataops.checks.plan;

import io.dataops.checks.plan.RowsRequest.Wanted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps rows in memory in the order in which they come; see {@link PlacedRows} for what they take. */
public final class CollectedRows implements RowSink {
    private final List<Wanted> wanted;
    private int rows;
    private int taken;
    private int[] indices = new int[0];
    private @Nullable PlacedRows placed;
    private @Nullable RowTable table;

    private CollectedRows(List<Wanted> wanted) {
        this.wanted = List.copyOf(wanted);
    }

    /** Keeps all columns of a request. */
    public static CollectedRows of(RowsRequest request) {
        return ofFirst(request.columns().size(), request);
    }

    /** Keeps the first columns of a request; the others are somebody else's. */
    public static CollectedRows ofFirst(int number, RowsRequest request) {
        return new CollectedRows(request.columns().subList(0, number));
    }

    /** @throws ArithmeticException for more rows than an array holds, about two thousand million */
    @Override
    public void start(long number) {
        rows = Math.toIntExact(number);
        placed = new PlacedRows(wanted, rows);
    }

    @Override
    public void accept(RowBatch batch) {
        if (placed == null) {
            throw new IllegalStateException("rows come before their number");
        }
        if (indices.length < batch.rows()) {
            indices = new int[batch.rows()];
        }
        for (int row = 0; row < batch.rows(); row++) {
            indices[row] = taken + row;
        }
        placed.take(batch, indices);
        taken += batch.rows();
    }

    /**
     * The rows. Texts of codes are in code-point order, and each stands in at least one row.
     *
     * @throws IllegalStateException unless all rows have come that were announced
     */
    public RowTable table() {
        if (taken != rows || placed == null) {
            throw new IllegalStateException(rows + " rows were announced and " + taken + " have come");
        }
        if (table == null) {
            table = placed.table();
        }
        return table;
    }
}
