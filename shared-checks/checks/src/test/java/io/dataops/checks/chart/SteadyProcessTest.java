package io.dataops.checks.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SteadyProcessTest {
    @Test
    void aNumberOnTheCentreLiesOnNeitherSideHoweverItIsWritten() {
        // The mean of the nearest doubles is 0.6699999999999999.
        double[] values = {0.6, 0.69, 0.67, 0.69, 0.7, 0.69, 0.69, 0.63, 0.63, 0.71};
        SteadyProcess process = SteadyProcess.of(values, Spread.MEAN_RANGE);
        assertThat(process.centre()).isEqualTo(0.67);
        assertThat(new Xmr(List.of(RunRule.NELSON_2))
                        .read(process, new double[] {0.7, 0.7, 0.7, 0.7, 0.67, 0.7, 0.7, 0.7, 0.7}, Side.BOTH)
                        .signals())
                .isEmpty();
    }

    @Test
    void equalNumbersHaveThemselvesForCentreAndNoSpread() {
        assertThat(SteadyProcess.of(new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}, Spread.MEAN_RANGE))
                .isEqualTo(new SteadyProcess(0.1, 0));
    }

    @Test
    void twoNumbersAreNoProcess() {
        assertThatThrownBy(() -> SteadyProcess.of(new double[] {1, 2}, Spread.MEAN_RANGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a process needs 3 numbers, not 2");
    }
}
