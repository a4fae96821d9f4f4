package io.dataops.checks.score;

/** Opens models of one format. Implementations are registered for {@link java.util.ServiceLoader}. */
public interface ScorerFactory {
    /** The key of a model in a suite that names such a file, such as {@code onnx}. */
    String format();

    /**
     * Opens a model.
     *
     * @throws ScorerException when the file is no such model, or does not fit what was asked of it
     */
    Scorer open(ScorerRequest request) throws ScorerException;
}
