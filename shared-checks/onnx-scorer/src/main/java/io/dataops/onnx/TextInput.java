package io.dataops.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.score.ScorerException;
import java.util.List;

/** An input of texts. */
final class TextInput implements ModelInput {
    private final OrtEnvironment environment;
    private final ModelFile model;
    private final Port port;
    private final List<Feature> features;

    TextInput(OrtEnvironment environment, ModelFile model, Port port, List<Feature> features) {
        this.environment = environment;
        this.model = model;
        this.port = port;
        this.features = List.copyOf(features);
    }

    @Override
    public String name() {
        return port.name();
    }

    @Override
    public OnnxTensor tensor(Chunk chunk) throws ScorerException, OrtException {
        String[] texts = new String[chunk.fed() * features.size()];
        for (int at = 0; at < features.size(); at++) {
            fill(at, chunk, texts);
        }
        return OnnxTensor.createTensor(environment, texts, port.shapeOf(chunk.fed(), features.size()));
    }

    private void fill(int at, Chunk chunk, String[] texts) throws ScorerException {
        Feature feature = features.get(at);
        RowBatch batch = chunk.batch();
        int column = chunk.column(feature.index());
        List<String> known = batch.texts(column);
        for (int index = 0; index < chunk.fed(); index++) {
            int code = batch.code(column, chunk.row(index));
            if (code < 0) {
                throw model.isNull(feature, chunk.place(index));
            }
            texts[index * features.size() + at] = known.get(code);
        }
    }
}
