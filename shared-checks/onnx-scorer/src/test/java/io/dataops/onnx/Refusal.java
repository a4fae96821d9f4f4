package io.dataops.onnx;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dataops.checks.score.ScorerException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is said to a person whose model cannot be opened or whose rows cannot be scored. */
final class Refusal {
    private Refusal() {}

    static String of(ThrowingCallable call) {
        ScorerException refusal = catchThrowableOfType(ScorerException.class, call);
        return refusal == null ? "nothing" : refusal.getMessage();
    }
}
