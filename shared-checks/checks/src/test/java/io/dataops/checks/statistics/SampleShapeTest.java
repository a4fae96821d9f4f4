package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SampleShapeTest {
    private static SampleShape of(double skewness, double kurtosis) {
        return new SampleShape(100, 1, skewness, kurtosis, 0, 0);
    }

    @Test
    void heavyTailsOnBothSidesShareWhatIsAboveTheKurtosisOfLaplace() {
        assertThat(of(0, 16).heavyTailAbove()).isEqualTo(5);
        assertThat(of(0, 16).heavyTailBelow()).isEqualTo(5);
    }

    @Test
    void aHeavyTailIsOnTheSideOfTheSkewness() {
        // With a kurtosis of 17 no skewness is greater than 4; half of that puts three quarters on its side.
        assertThat(of(2, 17).heavyTailAbove()).isEqualTo(0.75 * 11);
        assertThat(of(2, 17).heavyTailBelow()).isEqualTo(0.25 * 11);
        assertThat(of(-2, 17).heavyTailAbove()).isEqualTo(0.25 * 11);
        assertThat(of(-2, 17).heavyTailBelow()).isEqualTo(0.75 * 11);
    }

    @Test
    void tailsThatFallAsLaplacesOrFasterAreNotHeavy() {
        assertThat(of(0, 6).heavyTailAbove()).isZero();
        assertThat(of(1, 3).heavyTailBelow()).isZero();
    }

    @Test
    void heavinessIsAtMostTwiceWhatTheSkewnessDoesNotExplain() {
        // The least kurtosis with a skewness of 4 is 17.
        assertThat(of(4, 18).heavyTailAbove() + of(4, 18).heavyTailBelow()).isCloseTo(2, within(1e-12));
    }

    @Test
    void aRareValueThatIsTheSameEachTimeIsNoHeavyTail() {
        double[] values = new double[1000];
        Arrays.fill(values, 0, 3, 1);
        SampleShape shape = SampleShape.of(values);
        assertThat(shape.fourth()).isGreaterThan(300);
        assertThat(shape.heavyTailAbove()).isCloseTo(0, within(1e-9));
        assertThat(shape.heavyTailBelow()).isCloseTo(0, within(1e-9));
    }

    @Test
    void valuesThatDoNotVaryHaveNoTails() {
        SampleShape unvaried = SampleShape.of(new double[9]);
        assertThat(unvaried.heavyTailAbove()).isZero();
        assertThat(unvaried.heavyTailBelow()).isZero();
    }
}
