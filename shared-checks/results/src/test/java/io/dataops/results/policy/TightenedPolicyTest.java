package io.dataops.results.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.policy.Policy.RemovedChecks;
import io.dataops.results.policy.Policy.UncommittedChanges;
import io.dataops.results.testing.RandomResults;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TightenedPolicyTest {
    private static final int ROUNDS = 2_000;
    /** From the mildest to the strictest. */
    private static final List<Verdict> STRICTER =
            List.of(Verdict.PASSED, Verdict.WARNED, Verdict.NOT_EVALUATED, Verdict.FAILED);

    private static final List<String> PATTERNS = List.of("*", "sales.*", "*.unique.*", "sales.unique.id", "p*.id");

    @Test
    void bothDemandsAreMade() throws PolicyException {
        Policy controller = Policy.parse(new PolicyText(
                "sales",
                "sales.*",
                "churn",
                "churn.roc_auc >= 0.80, churn.log_loss <= 0.5",
                "24h",
                "sales.*, products.row_count",
                RemovedChecks.WARN,
                UncommittedChanges.BLOCK));
        Policy folder = Policy.parse(new PolicyText(
                "products",
                "*.unique.*",
                "fraud",
                "churn.roc_auc >= 0.85, churn.log_loss <= 0.60",
                "7d",
                "sales.unique.*, *.row_count",
                RemovedChecks.BLOCK,
                UncommittedChanges.ALLOW));

        Policy both = controller.tightenedBy(folder);

        assertThat(both.datasets()).containsExactly("products", "sales");
        assertThat(both.checks()).containsExactly(new IdPattern("*.unique.*"), new IdPattern("sales.*"));
        assertThat(both.models()).containsExactly("churn", "fraud");
        assertThat(both.limits())
                .containsExactly(Limit.parse("churn.log_loss <= 0.5"), Limit.parse("churn.roc_auc >= 0.85"));
        assertThat(both.maxAge()).hasHours(24);
        assertThat(both.keepChecks()).isEqualTo(RemovedChecks.BLOCK);
        assertThat(both.clean()).isEqualTo(UncommittedChanges.BLOCK);
    }

    @Test
    void onlyWhatBothAllowMayBeWaived() throws PolicyException {
        Policy both = waivable("sales.*, products.row_count").tightenedBy(waivable("sales.unique.*, *.row_count"));

        assertThat(both.allowsWaiver("sales.unique.id")).isTrue();
        assertThat(both.allowsWaiver("sales.row_count")).isTrue();
        assertThat(both.allowsWaiver("products.row_count")).isTrue();
        assertThat(both.allowsWaiver("sales.not_null.id")).isFalse();
        assertThat(both.allowsWaiver("returns.row_count")).isFalse();
        assertThat(waivable("*").tightenedBy(waivable("none")).allowsWaiver("sales.unique.id"))
                .isFalse();
    }

    @Test
    void theLawsOfJoiningHold() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Policy a = policy(random);
            Policy b = policy(random);
            Policy c = policy(random);
            assertThat(a.tightenedBy(b)).as("commutative, seed %d", seed).isEqualTo(b.tightenedBy(a));
            assertThat(a.tightenedBy(b).tightenedBy(c))
                    .as("associative, seed %d", seed)
                    .isEqualTo(a.tightenedBy(b.tightenedBy(c)));
            assertThat(a.tightenedBy(a)).as("idempotent, seed %d", seed).isEqualTo(a);
            assertThat(a.tightenedBy(Policy.NONE)).as("neutral, seed %d", seed).isEqualTo(a);
        }
    }

    @Test
    void aTightenedPolicyAllowsAWaiverExactlyWhereBothDo() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Policy a = policy(random);
            Policy b = policy(random);
            for (String id : List.of("sales.unique.id", "sales.not_null.id", "products.unique.id", "policy.clean")) {
                assertThat(a.tightenedBy(b).allowsWaiver(id))
                        .as("%s, seed %d", id, seed)
                        .isEqualTo(a.allowsWaiver(id) && b.allowsWaiver(id));
            }
        }
    }

    @Test
    void aTighterPolicyIsNeverMilder() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<VerificationResult> results = new RandomResults(random).results();
            Policy loose = policy(random);
            Policy tight = loose.tightenedBy(policy(random));
            assertThat(STRICTER.indexOf(verdict(loose, results)))
                    .as("loose against none, seed %d", seed)
                    .isGreaterThanOrEqualTo(STRICTER.indexOf(verdict(Policy.NONE, results)));
            assertThat(STRICTER.indexOf(verdict(tight, results)))
                    .as("tight against loose, seed %d", seed)
                    .isGreaterThanOrEqualTo(STRICTER.indexOf(verdict(loose, results)));
        }
    }

    private static Verdict verdict(Policy policy, List<VerificationResult> results) {
        List<Outcome> outcomes =
                results.stream().flatMap(result -> result.checks().stream()).toList();
        Stream<GateDecision> gates = results.stream().flatMap(result -> result.gates().stream());
        return Verdict.of(
                outcomes,
                Stream.concat(gates, policy.judge(results, RandomResults.NOON).stream())
                        .toList());
    }

    private static Policy waivable(String patterns) throws PolicyException {
        return Policy.parse(new PolicyText("", "", "", "", "", patterns, RemovedChecks.WARN, UncommittedChanges.ALLOW));
    }

    private static Policy policy(SplittableRandom random) {
        RandomResults some = new RandomResults(random);
        String limits = some.some(List.of("churn.roc_auc", "churn.log_loss", "fraud.roc_auc"))
                .map(metric -> metric + some.one(List.of(" >= ", " <= ")) + some.one(List.of("0.2", "0.20", "0.9")))
                .collect(Collectors.joining("\n"));
        try {
            return Policy.parse(new PolicyText(
                    perhaps(some, text(some.some(RandomResults.DATASETS))),
                    perhaps(some, text(some.some(PATTERNS))),
                    perhaps(some, text(some.some(RandomResults.MODELS))),
                    perhaps(some, limits),
                    some.one(List.of("", "", "30m", "1h", "1d")),
                    some.one(List.of("", "none", text(some.some(PATTERNS)))),
                    some.one(List.of(RemovedChecks.values())),
                    some.one(List.of(UncommittedChanges.ALLOW, UncommittedChanges.ALLOW, UncommittedChanges.BLOCK))));
        } catch (PolicyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A policy that demands everything is met by hardly any result, and would tell little. */
    private static String perhaps(RandomResults some, String text) {
        return some.one(List.of("", "", text));
    }

    private static String text(Stream<String> entries) {
        return entries.collect(Collectors.joining(", "));
    }
}
