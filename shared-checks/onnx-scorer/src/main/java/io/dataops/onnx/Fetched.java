package io.dataops.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtSession.Result;
import io.dataops.checks.score.ScorerException;
import java.util.Arrays;

/**
 * A tensor that a model answers with.
 *
 * @param output as people know it
 * @param tensor what is fetched for it, by its name
 * @param width elements of each row
 */
record Fetched(ModelFile model, String output, String tensor, int width) {
    /**
     * The tensor of a run.
     *
     * @param fed rows the model was run with
     * @throws ScorerException when it has not {@code width} elements for each row
     */
    OnnxTensor in(Result result, int fed) throws ScorerException {
        OnnxValue value = result.get(tensor).orElse(null);
        if (!(value instanceof OnnxTensor answer)) {
            throw model.problem("gives no tensor as output '" + output + "'");
        }
        long[] shape = answer.getInfo().getShape();
        boolean oneForEach = width == 1 && Arrays.equals(shape, new long[] {fed});
        if (!oneForEach && !Arrays.equals(shape, new long[] {fed, width})) {
            throw model.problem("gives output '%s' the shape %s, where [%d, %d] is expected"
                    .formatted(output, Arrays.toString(shape), fed, width));
        }
        return answer;
    }
}
