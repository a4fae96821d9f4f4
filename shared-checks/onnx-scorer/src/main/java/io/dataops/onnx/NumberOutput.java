package io.dataops.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession.Result;
import io.dataops.checks.score.ScorerException;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.util.function.IntToDoubleFunction;

/** An output of float or double. */
final class NumberOutput implements ModelOutput {
    private final Fetched table;
    private final Meaning meaning;

    /** What a number in it is. */
    enum Meaning {
        /** The number that is predicted. */
        PREDICTION {
            @Override
            void put(double number, int row, int column, Answer into) {
                into.numbers[row] = number;
            }
        },
        /** The probability of the class that the column stands for. */
        PROBABILITY {
            @Override
            void put(double number, int row, int column, Answer into) {
                into.probabilities[column][row] = number;
            }
        },
        /** The probability of the second of two classes; the first one has the rest. */
        PROBABILITY_OF_SECOND {
            @Override
            void put(double number, int row, int column, Answer into) {
                into.probabilities[0][row] = 1 - number;
                into.probabilities[1][row] = number;
            }
        };

        abstract void put(double number, int row, int column, Answer into);
    }

    NumberOutput(Fetched table, Meaning meaning) {
        this.table = table;
        this.meaning = meaning;
    }

    @Override
    public String tensor() {
        return table.tensor();
    }

    @Override
    public void read(Result result, Chunk chunk, Answer into) throws ScorerException {
        IntToDoubleFunction numbers = numbers(table.in(result, chunk.fed()));
        for (int index = 0; index < chunk.rows(); index++) {
            for (int column = 0; column < table.width(); column++) {
                double number = numbers.applyAsDouble(index * table.width() + column);
                meaning.put(number, chunk.row(index), column, into);
            }
        }
    }

    private static IntToDoubleFunction numbers(OnnxTensor tensor) {
        if (tensor.getInfo().type == OnnxJavaType.FLOAT) {
            FloatBuffer floats = tensor.getFloatBuffer();
            return floats::get;
        }
        DoubleBuffer doubles = tensor.getDoubleBuffer();
        return doubles::get;
    }
}
