package io.dataops.results.policy;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import java.util.List;

/** One thing that a policy asks of results. */
interface Demand {
    /** What comes after {@code policy.} in the decision's id. */
    String name();

    /** What is judged, as in {@link GateDecision#subject}. */
    String subject();

    /**
     * What the results say.
     *
     * @param results at least one
     */
    Answer answer(List<VerificationResult> results);

    /** The answer as a decision. It blocks unless the demand is met; no result at all answers nothing. */
    default GateDecision judge(List<VerificationResult> results) {
        Answer answer = results.isEmpty() ? Answer.unknown("there is no result to judge") : answer(results);
        return new GateDecision(
                "policy." + name(),
                GateDecision.POLICY,
                subject(),
                null,
                answer.decision(),
                answer.decision() == Decision.PASS ? Effect.NONE : Effect.BLOCK,
                answer.reason(),
                answer.numbers(),
                null);
    }
}
