package io.dataops.checks.suite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.yaml.ProblemsException;
import org.junit.jupiter.api.Test;

/** Keys that contradict each other are refused, so that none is quietly left out. */
class ResamplingAndFamiliesTest {
    private static final String CHURN = """
            version: 1
            models:
              churn:
                task: binary
                predictions: p.csv
                label: churned
                positive: "yes"
                probability: p
            """;

    private static void refused(String yaml, String message) {
        assertThatThrownBy(() -> Suites.reader().read(yaml, "s"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(message);
    }

    @Test
    void rowsAreDrawnInStrataOrInClustersNotBoth() {
        refused(
                CHURN + "    stratify: churned\n    cluster: home\n",
                "s:9:5: rows are drawn by 'stratify' or by 'cluster'; leave one of them out");
    }

    @Test
    void aFamilyHasOneCorrection() {
        refused(
                CHURN + """
                gates:
                  - { metric: churn.f1, min: 0.1, family: all, correction: none }
                  - { metric: churn.recall, min: 0.1, family: all }
                """,
                "s:11:7: the gates of the family 'all' are corrected together, so they need the same 'correction'");
    }
}
