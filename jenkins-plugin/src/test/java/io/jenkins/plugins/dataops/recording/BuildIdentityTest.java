package io.jenkins.plugins.dataops.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Evidence;
import io.dataops.results.Run;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildIdentityTest {
    private static final Instant STARTED = Instant.parse("2026-11-23T14:00:00Z");
    private static final String COMMIT = "a".repeat(40);
    private static final BuildIdentity BUILD = new BuildIdentity("jenkins-shop-8", COMMIT, STARTED);

    @Test
    void aResultOfThisBuildAndCommitCounts() {
        assertThat(BUILD.objections(result("jenkins-shop-8", COMMIT, STARTED))).isEmpty();
    }

    @Test
    void aResultOfAnotherBuildDoesNot() {
        assertThat(BUILD.objections(result("jenkins-shop-7", COMMIT, STARTED)))
                .containsExactly(
                        "it was made by the build jenkins-shop-7, and this is jenkins-shop-8; mvn clean removes it");
    }

    @Test
    void aResultOfNoBuildCountsWhenItWasMadeSinceTheBuildStarted() {
        assertThat(BUILD.objections(result(null, COMMIT, STARTED.minusSeconds(2))))
                .isEmpty();
        assertThat(BUILD.objections(result(null, COMMIT, STARTED.minusSeconds(3))))
                .containsExactly(
                        "it is stale: it was made 2026-11-23T13:59:57Z, before this build started; mvn clean removes it");
    }

    @Test
    void aResultAboutAnotherCommitOrNoneDoesNot() {
        String other = "b".repeat(40);
        assertThat(BUILD.objections(result("jenkins-shop-8", other, STARTED)))
                .containsExactly("it is about the commit " + other + ", and this build's is " + COMMIT);
        assertThat(BUILD.objections(result("jenkins-shop-8", null, STARTED)))
                .containsExactly("it does not say which commit it is about, and this build's is " + COMMIT);
    }

    @Test
    void aBuildThatDoesNotKnowItsCommitComparesNone() {
        BuildIdentity build = new BuildIdentity("jenkins-shop-8", null, STARTED);
        assertThat(build.objections(result("jenkins-shop-8", COMMIT, STARTED))).isEmpty();
        assertThat(build.objections(result("jenkins-shop-8", null, STARTED))).isEmpty();
    }

    @Test
    void everyObjectionIsNamed() {
        assertThat(BUILD.objections(result("jenkins-shop-7", null, STARTED))).hasSize(2);
    }

    private static VerificationResult result(String build, String commit, Instant started) {
        return new VerificationResult(
                Verdict.PASSED,
                new Evidence(null, commit, null, null, "none", null, null, "dataops", "none", null),
                new Run(started, 0, build),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
