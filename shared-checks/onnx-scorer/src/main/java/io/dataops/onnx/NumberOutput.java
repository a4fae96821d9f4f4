package io.dataops.onnx;

import ai.onnxruntime.OrtSession.Result;
import io.dataops.checks.score.ScorerException;

/** A number for each row, which is predicted. */
final class NumberOutput implements ModelOutput {
    private final Fetched column;

    NumberOutput(Fetched column) {
        this.column = column;
    }

    @Override
    public String tensor() {
        return column.tensor();
    }

    @Override
    public void read(Result result, Chunk chunk, Answer into) throws ScorerException {
        Doubles numbers = Doubles.of(column.in(result, chunk.fed()));
        for (int index = 0; index < chunk.rows(); index++) {
            into.numbers[chunk.row(index)] = numbers.at(index);
        }
    }
}
