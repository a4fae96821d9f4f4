package io.jenkins.plugins.dataops.recording;

import static io.jenkins.plugins.dataops.testing.PolicyTexts.checks;
import static io.jenkins.plugins.dataops.testing.PolicyTexts.maxAge;
import static io.jenkins.plugins.dataops.testing.PolicyTexts.waivable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.policy.Policy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PoliciesTest {
    @Test
    void noneDemandNothingAndAllowEveryWaiver() {
        assertThat(Policies.NONE.combined()).isEqualTo(Policy.NONE);
        assertThat(Policies.NONE.problems()).isEmpty();
        assertThat(Policies.NONE.allowWaiver("sales.row_count")).isTrue();
    }

    @Test
    void togetherTheyAreAsTightAsEachOfThem() {
        Policies both = maxAge("the controller", "24h").and(maxAge("the folder shop", "2h"));
        assertThat(both.combined().maxAge()).isEqualTo(Duration.ofHours(2));
        assertThat(maxAge("the folder shop", "2h")
                        .and(maxAge("the controller", "24h"))
                        .combined())
                .isEqualTo(both.combined());
    }

    @Test
    void theSamePolicyOfTheSamePlaceStandsOnce() {
        Policies once = checks("the controller", "sales.*");
        assertThat(once.and(checks("the controller", "sales.*"))).isEqualTo(once);
    }

    @Test
    void onePolicyThatCannotBeReadBlocksAndTheOthersHold() {
        Policies policies = checks("the controller", "sales.*").and(maxAge("the folder shop", "soon"));
        assertThat(policies.combined())
                .isEqualTo(checks("the controller", "sales.*").combined());
        assertThat(policies.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("policy.unreadable.1");
            assertThat(problem.kind()).isEqualTo(GateDecision.POLICY);
            assertThat(problem.subject()).isEqualTo("policy of the folder shop");
            assertThat(problem.decision()).isEqualTo(Decision.NOT_EVALUATED);
            assertThat(problem.effect()).isEqualTo(Effect.BLOCK);
            assertThat(problem.reason()).startsWith("maxAge: 'soon'");
            assertThat(problem.numbers()).isEqualTo(Map.of());
        });
    }

    @Test
    void aPolicyThatIsLostBlocksAndNothingMayBeWaived() {
        Policies lost = Policies.lost("the controller", "mend it");
        Policies policies = maxAge("the folder shop", "soon").and(lost).and(lost);
        assertThat(policies.problems())
                .extracting(GateDecision::id, GateDecision::subject, GateDecision::reason, GateDecision::effect)
                .contains(tuple("policy.unreadable.2", "policy of the controller", "mend it", Effect.BLOCK))
                .hasSize(2);
        assertThat(lost.combined()).isEqualTo(Policy.NONE);
        assertThat(List.of("sales.row_count", "policy.unreadable.1")).noneMatch(lost::allowWaiver);
    }

    @Test
    void aRecordingWithoutAListOfWhatIsLostLostNothing() {
        assertThat(new Policies(List.of(), null)).isEqualTo(Policies.NONE);
    }

    @Test
    void aWaiverNeedsEveryPolicysConsent() {
        Policies both = waivable("the controller", "sales.*").and(waivable("the folder shop", "*.row_count"));
        assertThat(both.allowWaiver("sales.row_count")).isTrue();
        assertThat(both.allowWaiver("sales.unique.id")).isFalse();
        assertThat(both.allowWaiver("products.row_count")).isFalse();
    }

    @Test
    void aPatternAlsoMeansTheIdWithinItsModule() {
        Policies policies = waivable("the controller", "sales.*, b:products.*");
        assertThat(policies.allowWaiver("a:sales.row_count")).isTrue();
        assertThat(policies.allowWaiver("b:products.row_count")).isTrue();
        assertThat(policies.allowWaiver("a:products.row_count")).isFalse();
    }

    @Test
    void besideAPolicyThatCannotBeReadNothingMayBeWaived() {
        Policies policies = waivable("the controller", "*").and(maxAge("the folder shop", "soon"));
        assertThat(List.of("sales.row_count", "policy.unreadable.1")).noneMatch(policies::allowWaiver);
    }
}
