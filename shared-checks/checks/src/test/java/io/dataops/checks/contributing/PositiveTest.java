package io.dataops.checks.contributing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.check.CheckRegistry;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.RowCounts;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.yaml.ProblemsException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PositiveTest {
    private static final CheckRegistry REGISTRY = CheckRegistry.of(List.of(Positive.TYPE));

    @Test
    void isMetWhenNoRowFails() throws ProblemsException {
        assertThat(says("positive: price", new RowCounts(10, 0, 0)))
                .isEqualTo("met: price is positive: all 10 rows pass");
    }

    @Test
    void isMissedByOneRow() throws ProblemsException {
        assertThat(says("positive: price", new RowCounts(10, 1, 2)))
                .isEqualTo("missed: price is positive: 1 of 8 rows fails; 2 nulls are not considered");
    }

    @Test
    void allowsAsManyRowsAsItIsTold() throws ProblemsException {
        String check = "positive: { column: price, at_most: 10% }";
        assertThat(says(check, new RowCounts(10, 1, 0))).isEqualTo("met: price is positive: 1 of 10 rows fails");
        assertThat(says(check, new RowCounts(9, 1, 0))).isEqualTo("missed: price is positive: 1 of 9 rows fails");
    }

    @Test
    void saysThatAnEmptyTableShowedNothing() throws ProblemsException {
        assertThat(says("positive: price", new RowCounts(0, 0, 0)))
                .isEqualTo("met: price is positive: 0 rows considered, there is none");
    }

    @Test
    void saysThatAColumnOfNullsShowedNothing() throws ProblemsException {
        assertThat(says("positive: price", new RowCounts(5, 0, 5)))
                .isEqualTo("met: price is positive: 0 rows considered, all 5 are null");
    }

    @Test
    void saysWhereItsColumnIsMissing() {
        assertThatThrownBy(() -> check("positive: { at_most: 1 }"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(
                        "dataops.yaml:5:15: positive needs 'column', a column name, or a list for a check each,"
                                + " such as positive: [price, quantity]");
    }

    private static String says(String yaml, RowCounts counts) throws ProblemsException {
        CheckSpec check = check(yaml);
        Judgement judgement = check.check().judge(new Numbers() {
            @Override
            @SuppressWarnings("unchecked") // the one measure of this type is answered with row counts
            public <T> T of(Measure<T> measure) {
                return (T) counts;
            }
        });
        return (judgement.met() ? "met: " : "missed: ") + check.description().description() + ": "
                + judgement.wording().finding();
    }

    private static CheckSpec check(String yaml) throws ProblemsException {
        String suite = "version: 1\ndatasets:\n  t:\n    path: t.csv\n    checks: [ " + yaml + " ]\n";
        return new SuiteReader(REGISTRY, BuiltInTasks.registry(), Map.of())
                .read(suite, "dataops.yaml")
                .checks()
                .get(0);
    }
}
