package io.dataops.checks.score;

/**
 * What is known of a model's file.
 *
 * @param format such as {@code onnx}
 * @param runtime name and version of what runs it, such as {@code onnxruntime 1.28.0}
 * @param description producer, opset, inputs and outputs in one line for people
 * @param bytes size of the file and of the files beside it that hold its weights
 * @param loadMillis how long it took to open, in milliseconds
 */
public record ModelFacts(String format, String runtime, String description, long bytes, double loadMillis) {}
