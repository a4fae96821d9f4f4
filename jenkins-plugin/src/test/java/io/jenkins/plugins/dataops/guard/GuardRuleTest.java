package io.jenkins.plugins.dataops.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.verdict.BuildVerdict;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardRuleTest {
    private static final Instant EXPIRES = Instant.parse("2026-11-24T12:00:00Z");
    private static final GuardRule PASSED = new GuardRule(null, WithoutUpstream.REFUSE);
    private static final GuardRule PROMOTED = new GuardRule("production", WithoutUpstream.REFUSE);

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"PASSED", "WARNED"})
    void aVerdictThatDoesNotBlockAllowsTheStart(Verdict verdict) {
        assertThat(PASSED.decide(List.of(build(7, verdict)))).isEqualTo(new GuardDecision.Allowed());
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"FAILED", "NOT_EVALUATED"})
    void aVerdictThatBlocksRefusesTheStartWithItsReason(Verdict verdict) {
        assertThat(PASSED.decide(List.of(build(7, verdict))))
                .isEqualTo(new GuardDecision.Refused("shop/main #7: its verdict is " + verdict));
    }

    @Test
    void aBuildThatIsGoneRefusesTheStart() {
        assertThat(PASSED.decide(List.of(gone(7))))
                .isEqualTo(new GuardDecision.Refused("shop/main #7 is gone, and its evidence with it"));
        assertThat(PROMOTED.decide(List.of(gone(7)))).isInstanceOf(GuardDecision.Refused.class);
    }

    @Test
    void allBuildsThatCauseTheStartHaveToBeGood() {
        assertThat(PASSED.decide(List.of(build(7, Verdict.PASSED), build(8, Verdict.FAILED), gone(9))))
                .isEqualTo(new GuardDecision.Refused(
                        "shop/main #8: its verdict is FAILED; shop/main #9 is gone, and its evidence with it"));
        assertThat(PASSED.decide(List.of(build(7, Verdict.PASSED), build(8, Verdict.WARNED))))
                .isEqualTo(new GuardDecision.Allowed());
    }

    @Test
    void aPromotionToTheChannelIsDemandedBesidesTheVerdict() {
        assertThat(PROMOTED.decide(List.of(build(7, Verdict.PASSED, "production", "staging"))))
                .isEqualTo(new GuardDecision.Allowed());
        assertThat(PROMOTED.decide(List.of(build(7, Verdict.PASSED))))
                .isEqualTo(new GuardDecision.Refused("shop/main #7 was not promoted to production"));
        assertThat(PROMOTED.decide(List.of(build(7, Verdict.PASSED, "test", "staging"))))
                .isEqualTo(new GuardDecision.Refused(
                        "shop/main #7 was not promoted to production, only to staging, test"));
    }

    @Test
    void aPromotionDoesNotOutweighAVerdictThatBlocksByNow() {
        assertThat(PROMOTED.decide(List.of(build(7, Verdict.FAILED, "production"))))
                .isEqualTo(new GuardDecision.Refused("shop/main #7: its verdict is FAILED"));
    }

    @Test
    void evidenceThatBecameTooOldRefusesTheStart() {
        UpstreamBuild build = build(7, Verdict.PASSED);
        assertThat(PASSED.decide(List.of(build.at(EXPIRES.minusSeconds(1))))).isEqualTo(new GuardDecision.Allowed());
        assertThat(PASSED.decide(List.of(build.at(EXPIRES))))
                .isEqualTo(new GuardDecision.Refused(
                        "shop/main #7: its verdict is NOT_EVALUATED: its evidence is older than"
                                + " the policy allows since 2026-11-24T12:00:00Z"));
        assertThat(gone(7).at(EXPIRES)).isEqualTo(gone(7));
    }

    @Test
    void aStartWithoutAnUpstreamBuildIsRefused() {
        assertThat(PASSED.decide(List.of()))
                .isEqualTo(new GuardDecision.Refused(
                        "no upstream build caused it, and it starts only after one whose" + " verdict does not block"));
        assertThat(PROMOTED.decide(List.of()))
                .isEqualTo(
                        new GuardDecision.Refused("no upstream build caused it, and it starts only after one that was"
                                + " promoted to production"));
    }

    @Test
    void aStartWithoutAnUpstreamBuildMayBeAllowedButNotAfterABadOne() {
        GuardRule lenient = new GuardRule(null, WithoutUpstream.ALLOW);
        assertThat(lenient.decide(List.of())).isEqualTo(new GuardDecision.Allowed());
        assertThat(lenient.decide(List.of(build(7, Verdict.FAILED)))).isInstanceOf(GuardDecision.Refused.class);
        assertThat(lenient.decide(List.of(gone(7)))).isInstanceOf(GuardDecision.Refused.class);
    }

    private static UpstreamBuild build(int number, Verdict verdict, String... channels) {
        return new UpstreamBuild(
                new UpstreamId("shop/main", number),
                new UpstreamBuild.State(
                        new BuildVerdict(verdict, "its verdict is " + verdict, null, EXPIRES),
                        new TreeSet<>(List.of(channels))));
    }

    private static UpstreamBuild gone(int number) {
        return new UpstreamBuild(new UpstreamId("shop/main", number), null);
    }
}
