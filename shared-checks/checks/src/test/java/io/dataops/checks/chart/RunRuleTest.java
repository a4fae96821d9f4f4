package io.dataops.checks.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule at its edge; the process has centre 0 and sigma 1, so values are distances. */
class RunRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NELSON_1 | 3.01                                          | true
            NELSON_1 | 3                                             | false
            NELSON_1 | 4 0                                           | false
            NELSON_2 | 1 1 1 1 1 1 1 1 1                             | true
            NELSON_2 | 1 1 1 1 1 1 1 1                               | false
            NELSON_2 | 1 1 1 1 0 1 1 1 1                             | false
            NELSON_2 | -1 -1 -1 -1 -1 -1 -1 -1 -1                    | true
            NELSON_3 | 1 2 3 4 5 6                                   | true
            NELSON_3 | 1 2 3 3 5 6                                   | false
            NELSON_3 | 6 5 4 3 2 1                                   | true
            NELSON_3 | 2 3 4 5 6                                     | false
            NELSON_4 | 1 2 1 2 1 2 1 2 1 2 1 2 1 2                   | true
            NELSON_4 | 2 1 2 1 2 1 2 1 2 1 2 1 2                     | false
            NELSON_4 | 1 2 1 2 1 2 2 1 1 2 1 2 1 2                   | false
            NELSON_5 | 2.1 0 2.1                                     | true
            NELSON_5 | 2.1 2.1 0                                     | false
            NELSON_5 | -2.1 0 2.1                                    | false
            NELSON_5 | 2 0 2                                         | false
            NELSON_6 | 1.1 1.1 0 1.1 1.1                             | true
            NELSON_6 | 1.1 1.1 1.1 1.1 0                             | false
            NELSON_6 | 1.1 0 0 1.1 1.1                               | false
            NELSON_7 | 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0                 | true
            NELSON_7 | 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0                 | false
            NELSON_8 | 1.1 -1.1 1.1 -1.1 1.1 1.1 1.1 -1.1            | true
            NELSON_8 | 1.1 -1.1 1.1 1 1.1 1.1 1.1 -1.1               | false
            WESTERN_ELECTRIC_4 | 1 1 1 1 1 1 1 1                     | true
            WESTERN_ELECTRIC_4 | 1 1 1 1 1 1 1                       | false
            MOVING_RANGE | 0 3.69                                    | true
            MOVING_RANGE | 0 3.68                                    | false
            MOVING_RANGE | 3.69                                      | false
            """)
    void theNewestPointCompletesIt(RunRule rule, String distances, boolean completed) {
        Run run = new Run(ControlChartReferenceTest.numbers(distances), Side.BOTH);
        assertThat(rule.isCompletedBy(run)).isEqualTo(completed);
    }

    @Test
    void oneSideSeesNothingOfTheOther() {
        Run high = new Run(new double[] {-4}, Side.HIGH);
        Run low = new Run(new double[] {4}, Side.LOW);
        assertThat(RunRule.NELSON_1.isCompletedBy(high)).isFalse();
        assertThat(RunRule.NELSON_1.isCompletedBy(low)).isFalse();
        assertThat(RunRule.MOVING_RANGE.isCompletedBy(new Run(new double[] {4, 0}, Side.HIGH)))
                .isFalse();
    }

    @Test
    void aRuleIsCompletedByThePointThatEndsIt() {
        // Rule 2 of 3 is completed by the second of two far points and not by the near one after them.
        SteadyProcess process = new SteadyProcess(0, 1);
        Xmr chart = new Xmr(RunRule.WESTERN_ELECTRIC);
        assertThat(chart.read(process, new double[] {0, 2.5, 2.5}, Side.BOTH).signals())
                .containsExactly(new ControlChart.Signal(
                        "western_electric_2", "2 of 3 points lie more than 2 sigma from the centre on one side"));
        assertThat(chart.read(process, new double[] {0, 2.5, 2.5, 0}, Side.BOTH).signals())
                .isEmpty();
    }
}
