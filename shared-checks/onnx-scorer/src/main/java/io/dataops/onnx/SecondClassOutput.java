package io.dataops.onnx;

import ai.onnxruntime.OrtSession.Result;
import io.dataops.checks.score.ScorerException;

/** The probability of the second of two classes; the first one has the rest. */
final class SecondClassOutput implements ModelOutput {
    private final Fetched column;

    SecondClassOutput(Fetched column) {
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
            double second = numbers.at(index);
            into.probabilities[0][chunk.row(index)] = 1 - second;
            into.probabilities[1][chunk.row(index)] = second;
        }
    }
}
