package io.dataops.onnx;

import io.dataops.checks.score.Scorer.Answers;
import java.util.List;

/**
 * What a model answers.
 *
 * @param read where it stands
 */
record Outputs(Answers answers, List<ModelOutput> read) {
    Outputs {
        read = List.copyOf(read);
    }
}
