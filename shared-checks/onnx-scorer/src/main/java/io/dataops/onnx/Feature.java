package io.dataops.onnx;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.RowBatch;

/**
 * A column that a model takes.
 *
 * @param index among the features of the model
 */
record Feature(Column column, ColumnKind kind, int index) {
    /** Reads a value that is not null as a number. */
    interface Reading {
        double number(RowBatch batch, int column, int row);
    }

    /** How the column is read as numbers: true is 1, false is 0. */
    Reading reading() {
        return kind == ColumnKind.BOOLEAN ? Feature::flag : RowBatch::number;
    }

    private static double flag(RowBatch batch, int column, int row) {
        return batch.texts(column).get(batch.code(column, row)).equals("true") ? 1 : 0;
    }
}
