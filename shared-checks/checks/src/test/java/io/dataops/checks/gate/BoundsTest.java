package io.dataops.checks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.statistics.Inference;
import io.dataops.checks.statistics.Interval;
import io.dataops.checks.statistics.SameModel;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Bounds against methods that correct an estimate for bias further than it can bear. */
class BoundsTest {
    /** Says of every bound that the value surely lies above and surely below it. */
    private record SureOfAll(double estimate) implements Inference {
        @Override
        public String method() {
            return "sure";
        }

        @Override
        public double pValueAbove(double bound) {
            return 0.001;
        }

        @Override
        public double pValueBelow(double bound) {
            return 0.001;
        }

        @Override
        public Interval interval(double confidence) {
            return new Interval(estimate, estimate, confidence);
        }

        @Override
        public double standardError() {
            return 0;
        }
    }

    private static final Bounds AT_MOST_ONE = new Bounds(null, BigDecimal.ONE, Bounds.Ends.ALLOWED);
    private static final Bounds AT_LEAST_ONE = new Bounds(BigDecimal.ONE, null, Bounds.Ends.ALLOWED);

    @Test
    void anEstimateOutsideIsNeverSurelyWithin() {
        assertThat(AT_MOST_ONE.pValueWithin(new SureOfAll(1.1))).isEqualTo(0.5);
        assertThat(AT_LEAST_ONE.pValueWithin(new SureOfAll(0.9))).isEqualTo(0.5);
    }

    @Test
    void anEstimateWithinIsNeverSurelyOutside() {
        assertThat(AT_MOST_ONE.pValueOutside(new SureOfAll(0.9))).isEqualTo(0.5);
        assertThat(AT_LEAST_ONE.pValueOutside(new SureOfAll(1.1))).isEqualTo(0.5);
    }

    @Test
    void anEstimateOnItsOwnSideGoesByItsPValue() {
        assertThat(AT_MOST_ONE.pValueWithin(new SureOfAll(0.9))).isEqualTo(0.001);
        assertThat(AT_LEAST_ONE.pValueOutside(new SureOfAll(0.9))).isEqualTo(0.001);
    }

    /** Whoever knows the value knows on which side of a bound it lies, and that it lies on one. */
    @Test
    void aValueThatIsKnownIsWithinOrOutside() {
        BigDecimal zero = BigDecimal.ZERO;
        Bounds notWorse = new Bounds(zero, null, Bounds.Ends.ALLOWED);
        Bounds better = new Bounds(zero, null, Bounds.Ends.NOT_ALLOWED);

        assertThat(notWorse.pValueWithin(new SameModel())).isZero();
        assertThat(notWorse.pValueOutside(new SameModel())).isEqualTo(1);
        assertThat(better.pValueWithin(new SameModel())).isEqualTo(1);
        assertThat(better.pValueOutside(new SameModel())).isZero();
    }
}
