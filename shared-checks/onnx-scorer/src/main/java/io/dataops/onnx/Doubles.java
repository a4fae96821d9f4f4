package io.dataops.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;

/** The elements of a tensor of float or double, in their order. */
interface Doubles {
    double at(int index);

    static Doubles of(OnnxTensor tensor) {
        if (tensor.getInfo().type == OnnxJavaType.FLOAT) {
            FloatBuffer floats = tensor.getFloatBuffer();
            return floats::get;
        }
        DoubleBuffer doubles = tensor.getDoubleBuffer();
        return doubles::get;
    }
}
