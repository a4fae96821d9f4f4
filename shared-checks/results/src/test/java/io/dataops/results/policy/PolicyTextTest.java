package io.dataops.results.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.policy.Policy.RemovedChecks;
import io.dataops.results.policy.Policy.UncommittedChanges;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTextTest {
    @Test
    void blankTextDemandsNothing() throws PolicyException {
        PolicyText blank =
                new PolicyText("", " ", "\n", ",\n,", "  ", null, RemovedChecks.WARN, UncommittedChanges.ALLOW);
        assertThat(Policy.parse(blank)).isEqualTo(Policy.NONE);
    }

    @Test
    void everyFieldIsRead() throws PolicyException {
        Policy policy = Policy.parse(new PolicyText(
                "sales, products\nreturns\r\n",
                "sales.*\n*.unique.*",
                "fraud,churn",
                "churn.roc_auc >= 0.85, churn.log_loss <= 0.4\nchurn.log_loss >= 0.1",
                "7 days",
                "sales.not_null.*, returns.*",
                RemovedChecks.BLOCK,
                UncommittedChanges.BLOCK));

        assertThat(policy.datasets()).containsExactly("products", "returns", "sales");
        assertThat(policy.checks()).containsExactly(new IdPattern("*.unique.*"), new IdPattern("sales.*"));
        assertThat(policy.models()).containsExactly("churn", "fraud");
        assertThat(policy.limits())
                .containsExactly(
                        Limit.parse("churn.log_loss >= 0.1"),
                        Limit.parse("churn.log_loss <= 0.4"),
                        Limit.parse("churn.roc_auc >= 0.85"));
        assertThat(policy.maxAge()).isEqualTo(Duration.ofDays(7));
        assertThat(policy.waivableByAll())
                .containsExactly(Set.of(new IdPattern("returns.*"), new IdPattern("sales.not_null.*")));
        assertThat(policy.keepChecks()).isEqualTo(RemovedChecks.BLOCK);
        assertThat(policy.clean()).isEqualTo(UncommittedChanges.BLOCK);
    }

    @ParameterizedTest
    @CsvSource({"24h, PT24H", "' 7 days ', PT168H", "PT2H, PT2H", "1h30m, PT1H30M"})
    void anAgeIsReadLikeADurationOfASuite(String text, Duration age) throws PolicyException {
        assertThat(Policy.parse(aged(text)).maxAge()).isEqualTo(age);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void withoutPatternsEverythingMayBeWaived(@Nullable String text) throws PolicyException {
        Policy policy = Policy.parse(waivable(text));
        assertThat(policy.allowsWaiver("sales.unique.id")).isTrue();
    }

    @Test
    void noneMeansThatNothingMayBeWaived() throws PolicyException {
        Policy policy = Policy.parse(waivable(" none "));
        assertThat(policy.allowsWaiver("sales.unique.id")).isFalse();
        assertThat(policy.allowsWaiver("none")).isFalse();
    }

    @Test
    void onlyMatchingIdsMayBeWaived() throws PolicyException {
        Policy policy = Policy.parse(waivable("sales.*, returns.row_count"));
        assertThat(policy.allowsWaiver("sales.unique.id")).isTrue();
        assertThat(policy.allowsWaiver("returns.row_count")).isTrue();
        assertThat(policy.allowsWaiver("returns.row_count.x")).isFalse();
    }

    @Test
    void everyFaultHasALineWithItsField() {
        PolicyText text = new PolicyText(
                "",
                "",
                "",
                "churn.roc_auc > 0.85\nchurn.log_loss <=\nroc_auc >= 0,85",
                "soon",
                "none, sales.*",
                RemovedChecks.WARN,
                UncommittedChanges.ALLOW);
        assertThatThrownBy(() -> Policy.parse(text))
                .isInstanceOf(PolicyException.class)
                .hasMessage("""
                        limits: 'churn.roc_auc > 0.85' has an operator that limits do not have; \
                        write >= for at least or <= for at most, such as churn.roc_auc >= 0.85
                        limits: 'churn.log_loss <=' has no number; write one, such as churn.roc_auc >= 0.85
                        limits: 'roc_auc >= 0': 'roc_auc' is no metric of a model; \
                        write both names with a dot between, such as churn.roc_auc
                        limits: '85' is no limit; \
                        write >= for at least or <= for at most, such as churn.roc_auc >= 0.85
                        maxAge: 'soon' is not a duration; \
                        write numbers with the units d, h, m or s, such as 2h or 1h30m; a day is 24 hours
                        waivable: 'none' cannot stand beside patterns; write it alone or leave it out""");
    }

    @Test
    void anAgeThatAllowsNothingIsRefused() {
        assertThatThrownBy(() -> Policy.parse(aged("0s")))
                .isInstanceOf(PolicyException.class)
                .hasMessage("maxAge: '0s' allows no result at all; write a longer time such as 24h");
        assertThatThrownBy(() -> new Policy(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        Duration.ofHours(-1),
                        Set.of(),
                        RemovedChecks.WARN,
                        UncommittedChanges.ALLOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxAge must be above 0, is PT-1H");
    }

    private static PolicyText aged(String maxAge) {
        return new PolicyText("", "", "", "", maxAge, null, RemovedChecks.WARN, UncommittedChanges.ALLOW);
    }

    private static PolicyText waivable(@Nullable String patterns) {
        return new PolicyText("", "", "", "", "", patterns, RemovedChecks.WARN, UncommittedChanges.ALLOW);
    }
}
