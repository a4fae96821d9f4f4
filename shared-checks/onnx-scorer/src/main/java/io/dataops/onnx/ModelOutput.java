package io.dataops.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.Result;
import io.dataops.checks.score.ScorerException;

/** An output of a model, read into an answer. */
interface ModelOutput {
    /** The tensor to fetch, by its name. */
    String tensor();

    /** Reads what a run gave for some rows. */
    void read(Result result, Chunk chunk, Answer into) throws ScorerException, OrtException;
}
