package io.dataops.checks;

import io.dataops.checks.evidence.EvidenceChange;
import io.dataops.checks.evidence.Repeatability;
import io.dataops.results.BaselineEvidence;
import io.dataops.results.Evidence;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the result of an earlier build may stand for a new verification. It may only when everything that it rests on is as
 * it was; a doubt costs a run and nothing else.
 *
 * @param inputs the suite, its data and models as they are now
 * @param repeatability whether the suite would answer the same
 * @param build for which the result would be used
 * @param baseline what it would be compared with; null when nothing was ever promoted
 */
public record Reuse(
        EvidenceChange inputs,
        Repeatability repeatability,
        VerificationRequest.Build build,
        @Nullable BaselineEvidence baseline) {
    /** Why it may not, in a few words; empty when it may. */
    public Optional<String> obstacle(VerificationResult stored) {
        return unclean(stored)
                .or(() -> otherBuild(stored))
                .or(() -> repeatability.obstacle(stored))
                .or(() -> Stream.concat(inputs.since(stored).stream(), inputs.untold().stream())
                        .findFirst());
    }

    private Optional<String> unclean(VerificationResult stored) {
        if (stored.verdict().blocks()) {
            return Optional.of("the last verdict stopped the build");
        }
        boolean leftOut = stored.checks().stream().anyMatch(outcome -> outcome.status() == Status.SKIPPED);
        return leftOut ? Optional.of("checks were left out") : Optional.empty();
    }

    private Optional<String> otherBuild(VerificationResult stored) {
        Evidence then = stored.evidence();
        if (!then.tool().equals(build.tool())) {
            return Optional.of("it is of " + then.tool());
        }
        if (!Objects.equals(then.project(), build.project())) {
            return Optional.of("it is of another version of the project");
        }
        boolean sameTree = Objects.equals(then.commit(), build.commit())
                && Objects.equals(then.branch(), build.branch())
                && Objects.equals(then.dirty(), build.dirty());
        if (!sameTree) {
            return Optional.of("it is of another commit, branch or state of the files");
        }
        if (!Objects.equals(stored.run().build(), build.id())) {
            return Optional.of("it is of another build of the CI server");
        }
        return Objects.equals(stored.baseline(), baseline) ? Optional.empty() : Optional.of("the baseline has changed");
    }
}
