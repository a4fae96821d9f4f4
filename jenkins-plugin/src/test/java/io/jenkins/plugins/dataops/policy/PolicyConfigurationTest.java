package io.jenkins.plugins.dataops.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.policy.Policy;
import io.dataops.results.policy.Policy.RemovedChecks;
import io.dataops.results.policy.Policy.UncommittedChanges;
import io.dataops.results.policy.PolicyText;
import io.jenkins.plugins.dataops.testing.Stored;
import java.util.List;
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
        Stored.field(policy, "keepChecks", "FORBID");
        Stored.field(policy, "clean", "FORBID");
        assertThat(policy.getKeepChecks()).isEqualTo(RemovedChecks.BLOCK);
        assertThat(policy.getClean()).isEqualTo(UncommittedChanges.BLOCK);
    }

    @Test
    void fieldsThatAFileDoesNotHaveAreEmpty() throws Exception {
        PolicyConfiguration policy = new PolicyConfiguration();
        for (String field : List.of("datasets", "checks", "models", "limits", "maxAge", "waivable")) {
            Stored.field(policy, field, null);
        }
        policy.readResolve();
        assertThat(policy.text()).isEqualTo(new PolicyConfiguration().text());
    }
}
