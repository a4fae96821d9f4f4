package io.dataops.checks.model;

import io.dataops.checks.plan.RowBatch;
import java.util.List;

/** One row of a batch, as a batch. */
record SingleRow(RowBatch batch, int row) implements RowBatch {
    @Override
    public int rows() {
        return 1;
    }

    @Override
    public long place(int unused) {
        return batch.place(row);
    }

    @Override
    public boolean isNull(int column, int unused) {
        return batch.isNull(column, row);
    }

    @Override
    public double number(int column, int unused) {
        return batch.number(column, row);
    }

    @Override
    public int code(int column, int unused) {
        return batch.code(column, row);
    }

    @Override
    public long identity(int column, int unused) {
        return batch.identity(column, row);
    }

    @Override
    public List<String> texts(int column) {
        return batch.texts(column);
    }
}
