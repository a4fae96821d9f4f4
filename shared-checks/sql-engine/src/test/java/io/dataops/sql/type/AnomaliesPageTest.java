package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.chart.RunRule;
import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.sql.DocumentPage;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the page on anomalies shows can be read, and names every rule. */
class AnomaliesPageTest {
    private static final DocumentPage PAGE = new DocumentPage("anomalies.md");

    @Test
    void theSuiteCanBeRead() throws Exception {
        Suite suite = new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), Map.of())
                .read(PAGE.blocks("suite").get(0), "anomalies.md");
        assertThat(suite.checks()).allMatch(check -> check.history().size() == 1);
        assertThat(suite.models().get(0).watches()).hasSize(2);
        assertThat(suite.incidents()).hasSize(1);
    }

    @Test
    void everyRuleHasItsPlace() throws IOException {
        for (RunRule rule : RunRule.values()) {
            assertThat(PAGE.text()).contains("`" + rule.key() + "`");
        }
    }

    @Test
    void linksLeadToFiles() throws IOException {
        PAGE.linksLeadToFiles();
    }
}
