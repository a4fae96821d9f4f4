package io.jenkins.plugins.dataops.recording;

import io.dataops.results.VerificationResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the running build, so that a result can be told from one that another build or another commit left
 * behind. The code under test writes its results, so this catches accidents and not forgery; against that stands the
 * controller's policy.
 *
 * @param tag what the build calls itself in {@code BUILD_TAG}
 * @param commit the commit that the build checked out; null when unknown
 * @param started when the build started, by the clock of the machine that wrote the results
 */
public record BuildIdentity(String tag, @Nullable String commit, Instant started) {
    /** A clock is read to the second in some places. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private static final String WAY_OUT = "; mvn clean removes it";

    /** Why the result is not this build's; empty when it is. */
    public List<String> objections(VerificationResult result) {
        List<String> objections = new ArrayList<>();
        String build = result.run().build();
        if (build != null && !build.equals(tag)) {
            objections.add("it was made by the build " + build + ", and this is " + tag + WAY_OUT);
        } else if (build == null && result.run().started().plus(GRACE).isBefore(started)) {
            objections.add(
                    "it is stale: it was made " + result.run().started() + ", before this build started" + WAY_OUT);
        }
        String seen = result.evidence().commit();
        if (commit != null && seen == null) {
            objections.add("it does not say which commit it is about, and this build's is " + commit);
        } else if (commit != null && !commit.equals(seen)) {
            objections.add("it is about the commit " + seen + ", and this build's is " + commit);
        }
        return objections;
    }
}
