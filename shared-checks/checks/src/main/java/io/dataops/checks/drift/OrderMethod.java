package io.dataops.checks.drift;

import java.util.OptionalDouble;

/** Methods that compare numbers without bins. */
public enum OrderMethod implements DriftMethod {
    /**
     * The two-sample statistic of Kolmogorov and Smirnov, in [0, 1]. Its p-value and its floor are those of Kolmogorov's limit
     * distribution for samples of any size; with ties or few values both tend to be too large.
     */
    KS {
        @Override
        public DriftValue of(SampleGap gap) {
            double statistic = gap.largest();
            return DriftValue.tested(
                    statistic, kolmogorov(statistic / gap.sampling()), MEAN_OF_KOLMOGOROV * gap.sampling());
        }
    },
    /**
     * Wasserstein distance of order 1, the earth mover's distance, in the unit of the values. The floor integrates the mean
     * of a Brownian bridge (del Barrio, Giné and Matrán 1999), with the reference's distribution.
     */
    WASSERSTEIN {
        @Override
        public DriftValue of(SampleGap gap) {
            return DriftValue.of(gap.area(), HALF_NORMAL * gap.sampling() * gap.noise());
        }
    },
    /** The Wasserstein distance in standard deviations (n − 1) of the reference. Not a number when that does not vary. */
    WASSERSTEIN_NORMED {
        @Override
        public DriftValue of(SampleGap gap) {
            DriftValue raw = WASSERSTEIN.of(gap);
            return DriftValue.of(raw.statistic() / gap.deviation(), raw.floor() / gap.deviation());
        }
    },
    /**
     * Energy distance, √(2 ∫(F − G)²), in the root of the unit of the values (Székely and Rizzo 2013). The floor is the root
     * of its mean square, which its mean never exceeds, with the reference's distribution.
     */
    ENERGY {
        @Override
        public DriftValue of(SampleGap gap) {
            return DriftValue.of(Math.sqrt(2 * gap.energy()), gap.sampling() * Math.sqrt(2 * gap.variance()));
        }
    },
    /**
     * Cohen's d: how far the means lie apart, in standard deviations of both sides together (n + m − 2), without a sign (Cohen
     * 1988). Not a number when neither side varies. The floor takes the means for normal.
     */
    COHENS_D {
        @Override
        public DriftValue of(SampleGap gap) {
            return DriftValue.of(gap.shift() / gap.pooledDeviation(), HALF_NORMAL * gap.sampling());
        }
    };

    /** The mean of the absolute value of a standard normal variable. */
    private static final double HALF_NORMAL = Math.sqrt(2 / Math.PI);
    /** √(π/2) ln 2, the mean of Kolmogorov's distribution (Marsaglia, Tsang and Wang 2003). */
    private static final double MEAN_OF_KOLMOGOROV = Math.sqrt(Math.PI / 2) * Math.log(2);

    /** The value for samples with at least one value each. */
    public abstract DriftValue of(SampleGap gap);

    @Override
    public boolean isTest() {
        return this == KS;
    }

    @Override
    public OptionalDouble lowestPValue(long observed, long reference) {
        return isTest()
                ? OptionalDouble.of(kolmogorov(1 / Math.sqrt(1.0 / observed + 1.0 / reference)))
                : OptionalDouble.empty();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.ofOrder(this);
    }

    /** P(K > z) of Kolmogorov's distribution, by the one of its two series that converges fast. */
    private static double kolmogorov(double z) {
        if (z < 1e-2) {
            return 1;
        }
        return z < 1 ? 1 - lower(z) : upper(z);
    }

    private static double lower(double z) {
        double sum = 0;
        for (int k = 1; k <= 20; k++) {
            sum += Math.exp(-Math.pow((2 * k - 1) * Math.PI / z, 2) / 8);
        }
        return Math.sqrt(2 * Math.PI) / z * sum;
    }

    private static double upper(double z) {
        double sum = 0;
        for (int k = 20; k >= 1; k--) {
            sum += (k % 2 == 0 ? -1 : 1) * Math.exp(-2.0 * k * k * z * z);
        }
        return 2 * sum;
    }
}
