package io.dataops.results.policy;

import io.dataops.results.Decision;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What results say to a demand.
 *
 * @param decision never inconclusive, for a policy asks nothing statistical
 * @param reason one sentence for people
 * @param numbers the numbers behind the decision by name
 */
record Answer(Decision decision, String reason, Map<String, BigDecimal> numbers) {
    /** The results meet the demand. */
    static Answer met(String reason) {
        return new Answer(Decision.PASS, reason, Map.of());
    }

    /** The results hold no evidence that would answer. */
    static Answer unknown(String reason) {
        return new Answer(Decision.NOT_EVALUATED, reason, Map.of());
    }
}
