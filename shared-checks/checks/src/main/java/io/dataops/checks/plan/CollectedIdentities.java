package io.dataops.checks.plan;

import java.util.BitSet;

/** Keeps what tells rows apart. */
final class CollectedIdentities implements CollectedColumn {
    private final BitSet nulls = new BitSet();
    private long[] values = new long[0];

    @Override
    public void start(int rows) {
        values = new long[rows];
    }

    @Override
    public void accept(RowBatch batch, int column, int[] indices) {
        for (int row = 0; row < batch.rows(); row++) {
            if (indices[row] == PlacedRows.LEFT_OUT) {
                continue;
            }
            if (batch.isNull(column, row)) {
                nulls.set(indices[row]);
            } else {
                values[indices[row]] = batch.identity(column, row);
            }
        }
    }

    @Override
    public Values values() {
        return new Values.Identities(values, nulls);
    }
}
