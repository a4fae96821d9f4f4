package io.dataops.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.score.ScorerException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** An input of numbers. It fills one buffer outside the heap again and again, which ONNX Runtime reads where it is. */
final class NumberInput implements ModelInput {
    private final OrtEnvironment environment;
    private final ModelFile model;
    private final Port port;
    private final Element element;
    private final List<Feature> features;
    private final ByteBuffer buffer;

    /** @param rows the most that it takes at a time */
    NumberInput(
            OrtEnvironment environment, ModelFile model, Port port, Element element, List<Feature> features, int rows) {
        this.environment = environment;
        this.model = model;
        this.port = port;
        this.element = element;
        this.features = List.copyOf(features);
        this.buffer = ByteBuffer.allocateDirect(rows * features.size() * element.size())
                .order(ByteOrder.nativeOrder());
    }

    @Override
    public String name() {
        return port.name();
    }

    @Override
    public OnnxTensor tensor(Chunk chunk) throws ScorerException, OrtException {
        buffer.clear();
        for (int at = 0; at < features.size(); at++) {
            fill(at, chunk);
        }
        buffer.limit(chunk.fed() * features.size() * element.size());
        return OnnxTensor.createTensor(environment, buffer, port.shapeOf(chunk.fed(), features.size()), element.type());
    }

    private void fill(int at, Chunk chunk) throws ScorerException {
        Feature feature = features.get(at);
        RowBatch batch = chunk.batch();
        int column = chunk.column(feature.index());
        int width = features.size();
        Feature.Reading reading = feature.reading();
        for (int index = 0; index < chunk.fed(); index++) {
            int row = chunk.row(index);
            if (batch.isNull(column, row)) {
                throw model.isNull(feature, chunk.place(index));
            }
            if (!element.put(buffer, index * width + at, reading.number(batch, column, row))) {
                throw model.problem("cannot score row %d: input '%s' takes %s, and the value of column '%s' is not %s"
                        .formatted(chunk.place(index), name(), element, feature.column(), element.allowed()));
            }
        }
    }
}
