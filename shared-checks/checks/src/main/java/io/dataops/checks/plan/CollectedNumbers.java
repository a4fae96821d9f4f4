package io.dataops.checks.plan;

import java.util.BitSet;

/** Numbers as they come. */
final class CollectedNumbers implements CollectedColumn {
    private final BitSet nulls = new BitSet();
    private double[] numbers = new double[0];

    @Override
    public void start(int rows) {
        numbers = new double[rows];
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
                numbers[indices[row]] = batch.number(column, row);
            }
        }
    }

    @Override
    public Values values() {
        return new Values.Numbers(numbers, nulls);
    }
}
