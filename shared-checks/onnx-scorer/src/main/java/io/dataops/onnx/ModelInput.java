package io.dataops.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import io.dataops.checks.score.ScorerException;

/** An input of a model, which takes its values from columns. */
interface ModelInput {
    String name();

    /**
     * Makes the tensor for some rows; it is valid until the next one is made, and the caller closes it.
     *
     * @throws ScorerException when a value is null or none that the input takes
     */
    OnnxTensor tensor(Chunk chunk) throws ScorerException, OrtException;
}
