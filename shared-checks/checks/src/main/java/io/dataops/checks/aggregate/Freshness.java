package io.dataops.checks.aggregate;

import io.dataops.results.Evidence;
import io.dataops.results.VerificationResult;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a result has to be, so that it is evidence for the running build and not for an earlier one.
 *
 * @param since the start of the build; a result that started at this moment is of this build
 * @param commit what is built; null when unknown, and then the result may not know it either
 * @param suite fingerprint of the module's suite as it is now
 */
public record Freshness(Instant since, @Nullable String commit, String suite) {
    /** Why the result says nothing about this build, as half a sentence; empty when it does. */
    public Optional<String> objection(VerificationResult result) {
        Evidence evidence = result.evidence();
        if (result.run().started().isBefore(since)) {
            return Optional.of("its result is stale: it was made %s, and this build started %s"
                    .formatted(result.run().started(), since));
        }
        if (!Objects.equals(commit, evidence.commit())) {
            return Optional.of("its result is about %s, and this build about %s"
                    .formatted(named(evidence.commit()), named(commit)));
        }
        return suite.equals(evidence.suite())
                ? Optional.empty()
                : Optional.of("its suite is not the one that its result is about");
    }

    private static String named(@Nullable String commit) {
        return commit == null ? "an unknown commit" : "the commit " + commit;
    }
}
