package io.dataops.maven;

import io.dataops.checks.Reuse;
import io.dataops.checks.VerificationRequest;
import io.dataops.checks.evidence.Repeatability;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Elapsed;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks whether the result of an earlier build still holds.
 *
 * @param request what would be verified otherwise
 * @param log is told why the result is used or not
 */
record UnchangedEvidence(Measuring measuring, VerificationRequest request, Consumer<String> log) {
    /** The stored result while all that it rests on is as it was. */
    Optional<VerificationResult> result() throws IOException {
        if (measuring.stored().isEmpty()) {
            return Optional.empty();
        }
        VerificationResult stored = measuring.stored().get();
        Reuse reuse = new Reuse(
                measuring.inputs(),
                new Repeatability(measuring.suite(), measuring.file().text()),
                request.build(),
                request.baseline().evidence());
        Optional<String> obstacle = reuse.obstacle(stored);
        Elapsed age = new Elapsed(
                Duration.between(stored.run().started(), request.resources().now())
                        .toMillis());
        log.accept(obstacle.map(reason -> "the evidence of " + age + " ago is not used: " + reason)
                .orElse("using the evidence of " + age + " ago (" + stored.run().started()
                        + "): nothing that it rests on has changed since"));
        return obstacle.isEmpty() ? Optional.of(stored) : Optional.empty();
    }
}
