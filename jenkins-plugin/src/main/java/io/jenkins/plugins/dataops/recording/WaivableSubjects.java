package io.jenkins.plugins.dataops.recording;

import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Status;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a recording blocks and may be waived.
 *
 * @param ids of checks that failed or could not run and of gates that block, as far as the policies allow it, sorted
 */
public record WaivableSubjects(List<String> ids) {
    public WaivableSubjects {
        ids = List.copyOf(ids);
    }

    /**
     * What somebody may waive now.
     *
     * @param policies all that hold now, which may be tighter than those that held when it was recorded
     */
    public static WaivableSubjects of(Recording recording, Policies policies) {
        return new WaivableSubjects(blocking(recording)
                .filter(policies::allowWaiver)
                .distinct()
                .sorted()
                .toList());
    }

    /** Why a subject cannot be waived; empty when it can. */
    public static String objection(Recording recording, Policies policies, String subject) {
        if (blocking(recording).noneMatch(subject::equals)) {
            return "nothing with the id '" + subject + "' blocks this recording";
        }
        return policies.allowWaiver(subject) ? "" : "the policy does not allow '" + subject + "' to be waived";
    }

    private static Stream<String> blocking(Recording recording) {
        return Stream.concat(
                recording.checks().stream()
                        .filter(outcome -> outcome.status() == Status.FAILED || outcome.status() == Status.ERRORED)
                        .map(outcome -> outcome.check().id()),
                recording.gates().stream()
                        .filter(gate -> gate.effect() == Effect.BLOCK)
                        .map(GateDecision::id));
    }
}
