package io.jenkins.plugins.dataops.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.policy.Policy;
import io.dataops.results.policy.Policy.RemovedChecks;
import io.dataops.results.policy.Policy.UncommittedChanges;
import io.dataops.results.policy.PolicyText;
import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

class PolicyConfigurationTest {
    @Test
    void withoutAnythingWrittenItDemandsNothing() throws Exception {
        assertThat(Policy.parse(new PolicyConfiguration().text())).isEqualTo(Policy.NONE);
    }

    @Test
    void everyFieldReachesTheText() {
        PolicyConfiguration policy = new PolicyConfiguration();
        policy.setDatasets(" sales ");
        policy.setChecks("sales.*");
        policy.setModels("churn");
        policy.setLimits("churn.roc_auc >= 0.85\n");
        policy.setMaxAge("24h");
        policy.setWaivable("none");
        policy.setKeepChecks(RemovedChecks.BLOCK);
        policy.setClean(UncommittedChanges.BLOCK);
        assertThat(policy.text())
                .isEqualTo(new PolicyText(
                        "sales",
                        "sales.*",
                        "churn",
                        "churn.roc_auc >= 0.85",
                        "24h",
                        "none",
                        RemovedChecks.BLOCK,
                        UncommittedChanges.BLOCK));
    }

    @Test
    void aFieldThatIsNotSentIsEmpty() {
        PolicyConfiguration policy = new PolicyConfiguration();
        policy.setMaxAge("24h");
        policy.setMaxAge(null);
        assertThat(policy.text()).isEqualTo(new PolicyConfiguration().text());
    }

    @Test
    void aChoiceThatOnlyANewerPluginKnowsIsTheStrictest() throws Exception {
        PolicyConfiguration policy = new PolicyConfiguration();
        store(policy, "keepChecks", "FORBID");
        store(policy, "clean", "FORBID");
        assertThat(policy.getKeepChecks()).isEqualTo(RemovedChecks.BLOCK);
        assertThat(policy.getClean()).isEqualTo(UncommittedChanges.BLOCK);
    }

    private static void store(PolicyConfiguration policy, String name, String value)
            throws ReflectiveOperationException {
        Field field = PolicyConfiguration.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(policy, value);
    }
}
