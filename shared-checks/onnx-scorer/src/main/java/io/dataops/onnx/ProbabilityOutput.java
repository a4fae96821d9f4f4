package io.dataops.onnx;

import ai.onnxruntime.OrtSession.Result;
import io.dataops.checks.score.ScorerException;

/** A column of probabilities for each class. */
final class ProbabilityOutput implements ModelOutput {
    private final Fetched table;

    ProbabilityOutput(Fetched table) {
        this.table = table;
    }

    @Override
    public String tensor() {
        return table.tensor();
    }

    @Override
    public void read(Result result, Chunk chunk, Answer into) throws ScorerException {
        Doubles numbers = Doubles.of(table.in(result, chunk.fed()));
        int width = table.width();
        for (int column = 0; column < width; column++) {
            double[] probabilities = into.probabilities[column];
            for (int index = 0; index < chunk.rows(); index++) {
                probabilities[chunk.row(index)] = numbers.at(index * width + column);
            }
        }
    }
}
