package io.dataops.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.Result;
import io.dataops.checks.score.ScorerException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** The class that is predicted for each row. */
final class LabelOutput implements ModelOutput {
    private final ModelFile model;
    private final Fetched column;
    private final ClassNames classes;
    /** The names of numbers that were seen, so that each is made once. */
    private final Map<Long, Optional<String>> seen = new HashMap<>();

    LabelOutput(ModelFile model, Fetched column, ClassNames classes) {
        this.model = model;
        this.column = column;
        this.classes = classes;
    }

    @Override
    public String tensor() {
        return column.tensor();
    }

    @Override
    public void read(Result result, Chunk chunk, Answer into) throws ScorerException, OrtException {
        IntFunction<Optional<String>> labels = labels(column.in(result, chunk.fed()));
        for (int index = 0; index < chunk.rows(); index++) {
            Optional<String> name = labels.apply(index);
            if (name.isEmpty()) {
                throw model.problem(
                        ("predicts a class for row %d that is none of its %d classes (%s); name them all with"
                                        + " 'classes', in the order of the model")
                                .formatted(
                                        chunk.place(index),
                                        classes.shown().size(),
                                        String.join(", ", classes.shown())));
            }
            into.classes[chunk.row(index)] = name.get();
        }
    }

    private IntFunction<Optional<String>> labels(OnnxTensor tensor) throws OrtException {
        OnnxJavaType type = tensor.getInfo().type;
        if (type == OnnxJavaType.INT64) {
            LongBuffer numbers = tensor.getLongBuffer();
            return index -> name(numbers.get(index));
        }
        if (type == OnnxJavaType.INT32) {
            IntBuffer numbers = tensor.getIntBuffer();
            return index -> name(numbers.get(index));
        }
        Object texts = tensor.getValue();
        if (texts instanceof String[] column) {
            return index -> classes.ofText(column[index]);
        }
        String[][] table = (String[][]) texts;
        return index -> classes.ofText(table[index][0]);
    }

    private Optional<String> name(long number) {
        return seen.computeIfAbsent(number, classes::ofNumber);
    }
}
