package io.dataops.results.policy;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.VerificationResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A data set was read and has rows, in each result that has it. */
record DatasetDemand(String dataset) implements Demand {
    @Override
    public String name() {
        return "dataset." + dataset;
    }

    @Override
    public String subject() {
        return dataset;
    }

    @Override
    public Answer answer(List<VerificationResult> results) {
        List<DatasetEvidence> found = results.stream()
                .flatMap(result -> result.datasets().stream())
                .filter(evidence -> evidence.name().equals(dataset))
                .toList();
        if (found.isEmpty()) {
            return Answer.unknown("no result has the data set " + dataset);
        }
        Optional<Answer> problem =
                found.stream().map(this::problem).filter(Objects::nonNull).findFirst();
        return problem.orElseGet(() -> Answer.met("the data set " + dataset + " has rows"));
    }

    private @Nullable Answer problem(DatasetEvidence evidence) {
        if (evidence.problem() != null) {
            return Answer.unknown("the data set " + dataset + " cannot be read: " + evidence.problem());
        } else if (evidence.rows() == null) {
            return Answer.unknown("the rows of the data set " + dataset + " were not counted");
        }
        return evidence.rows() > 0 ? null : Answer.unknown("the data set " + dataset + " has no row");
    }
}
