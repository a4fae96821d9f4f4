package io.dataops.results.policy;

import io.dataops.results.Evidence;
import io.dataops.results.VerificationResult;
import java.util.List;

/** Every result is about the files of its commit and no others. */
record CleanDemand() implements Demand {
    @Override
    public String name() {
        return "clean";
    }

    @Override
    public String subject() {
        return "results";
    }

    @Override
    public Answer answer(List<VerificationResult> results) {
        List<Evidence> evidence =
                results.stream().map(VerificationResult::evidence).toList();
        if (evidence.stream().anyMatch(one -> Boolean.TRUE.equals(one.dirty()))) {
            return Answer.unknown("a result was made with files that differ from its commit");
        }
        return evidence.stream().anyMatch(one -> one.dirty() == null)
                ? Answer.unknown("it is unknown whether a result was made with files that differ from its commit")
                : Answer.met("every result was made with the files of its commit");
    }
}
