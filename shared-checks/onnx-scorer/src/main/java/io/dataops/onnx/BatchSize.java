package io.dataops.onnx;

import io.dataops.checks.score.ScorerException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many rows a model takes in one run.
 *
 * @param least 1, or as many as {@code most} for a model that takes only so many
 */
record BatchSize(int least, int most) {
    /** Enough to make the costs of a run small, and few enough to stay in a processor's cache. */
    private static final int USUAL = 1024;

    /** Elements of an input's buffer, 32 MiB of doubles. */
    private static final long LARGEST = 1 << 22;

    /**
     * The size that fits all inputs.
     *
     * @param widest columns of the widest input
     */
    static BatchSize of(ModelFile model, List<Port> inputs, int widest) throws ScorerException {
        long limit = Math.max(1, LARGEST / Math.max(1, widest));
        Set<Long> fixed =
                inputs.stream().map(Port::rows).filter(rows -> rows >= 0).collect(Collectors.toSet());
        if (fixed.isEmpty()) {
            return new BatchSize(1, (int) Math.min(USUAL, limit));
        }
        long rows = fixed.iterator().next();
        if (fixed.size() > 1 || rows == 0 || rows > limit) {
            throw model.problem("takes inputs with a number of rows that cannot be met: " + Port.list(inputs));
        }
        return new BatchSize((int) rows, (int) rows);
    }

    /** Rows to run the model with when there are some to score. */
    int fed(int rows) {
        return Math.max(rows, least);
    }
}
