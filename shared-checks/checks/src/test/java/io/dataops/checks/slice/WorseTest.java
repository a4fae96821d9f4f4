package io.dataops.checks.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WorseTest {
    /** scipy 1.10.1: ttest_ind([3, 5, 4, 7, 6, 8], [1, 2, 3, 2, 1, 3, 2], equal_var=False, alternative="greater"). */
    @Test
    void agreesWithScipy() {
        Worse worse = new Worse(of(3, 5, 4, 7, 6, 8), of(1, 2, 3, 2, 1, 3, 2));

        assertThat(worse.standardErrors()).isEqualTo(4.248838850668188, within(1e-12));
        assertThat(worse.pValue()).isEqualTo(0.002156829696288079, within(1e-12));
    }

    @Test
    void aSliceWithoutVarianceIsNotSureOfItself() {
        Moments allWrong = of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        Moments mostlyWrong = of(1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0);

        assertThat(new Worse(allWrong, mostlyWrong).pValue()).isGreaterThan(0.1);
    }

    @Test
    void aDifferenceWithoutAnyVarianceIsCertain() {
        assertThat(new Worse(of(1, 1), of(0, 0)).pValue()).isZero();
        assertThat(new Worse(of(0, 0), of(1, 1)).pValue()).isEqualTo(1);
        assertThat(new Worse(of(1, 1), of(1, 1)).pValue()).isEqualTo(0.5);
    }

    private static Moments of(double... losses) {
        MomentsOfParts moments = new MomentsOfParts(1);
        for (double loss : losses) {
            moments.add(0, loss);
        }
        return moments.of(0);
    }
}
