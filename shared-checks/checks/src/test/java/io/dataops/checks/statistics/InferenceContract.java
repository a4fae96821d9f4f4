package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every inference keeps, whatever its method. */
interface InferenceContract {
    /** Inferences of the kind, ordinary ones and edge cases. */
    List<Inference> inferences();

    @Test
    default void anIntervalExcludesABoundExactlyWhenItsPValueIsSmall() {
        for (Inference inference : inferences()) {
            for (double confidence : new double[] {0.5, 0.8, 0.9, 0.95, 0.99}) {
                double tail = (1 - confidence) / 2;
                Interval interval = inference.interval(confidence);
                for (double bound : around(inference, interval)) {
                    if (bound == interval.lower() || bound == interval.upper()) {
                        continue;
                    }
                    String what = inference + " at " + bound + ", " + interval;
                    assertThat(inference.pValueAbove(bound) <= tail).as(what).isEqualTo(bound < interval.lower());
                    assertThat(inference.pValueBelow(bound) <= tail).as(what).isEqualTo(bound > interval.upper());
                }
            }
        }
    }

    /** Bounds near the limits and far from them; at the limits themselves rounding decides. */
    private static double[] around(Inference inference, Interval interval) {
        double step = 1e-6 * (1e-3 + Math.abs(inference.estimate()));
        return new double[] {
            interval.lower() - step,
            interval.lower() + step,
            interval.upper() - step,
            interval.upper() + step,
            inference.estimate() - 0.3 * (inference.estimate() - interval.lower()),
            inference.estimate() + 0.3 * (interval.upper() - inference.estimate()),
        };
    }

    @Test
    default void pValuesAreProbabilitiesThatGrowTowardsTheEstimate() {
        for (Inference inference : inferences()) {
            double last = 0;
            double lastMirrored = 0;
            for (double step = -3; step < 3; step += 0.01) {
                double above = inference.pValueAbove(inference.estimate() + step);
                double below = inference.pValueBelow(inference.estimate() - step);
                assertThat(above).as(inference + " at " + step).isBetween(0.0, 1.0);
                assertThat(below).as(inference + " at " + step).isBetween(0.0, 1.0);
                // Above one half nobody decides by a p-value, and the score test of pairs may fall there again.
                assertThat(above)
                        .as(inference + " at " + step)
                        .isGreaterThanOrEqualTo(Math.min(0.5, last) * 0.999999999);
                assertThat(below)
                        .as(inference + " at " + step)
                        .isGreaterThanOrEqualTo(Math.min(0.5, lastMirrored) * 0.999999999);
                last = Math.max(last, above);
                lastMirrored = Math.max(lastMirrored, below);
            }
        }
    }

    @Test
    default void theEstimateLiesBetweenTheLimits() {
        for (Inference inference : inferences()) {
            Interval interval = inference.interval(0.9);
            assertThat(interval.lower()).as(inference.toString()).isLessThanOrEqualTo(inference.estimate());
            assertThat(interval.upper()).as(inference.toString()).isGreaterThanOrEqualTo(inference.estimate());
            assertThat(interval.confidence()).isEqualTo(0.9);
            assertThat(inference.standardError()).as(inference.toString()).isGreaterThanOrEqualTo(0);
        }
    }
}
