package io.dataops.checks.plan;

import java.math.BigDecimal;

/** How far out a value may lie. */
public sealed interface OutlierRule {
    /**
     * At most {@code limit} sample standard deviations from the mean. When all values are equal there is no outlier.
     *
     * @param limit above 0
     */
    record ZScore(BigDecimal limit) implements OutlierRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.zScore(this);
        }
    }

    /**
     * At most {@code limit} interquartile ranges below the first or above the third quartile, both of type 7 (Tukey's
     * fences).
     *
     * @param limit above 0, usually 1.5
     */
    record InterquartileRange(BigDecimal limit) implements OutlierRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.interquartileRange(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per rule. */
    interface Cases<R> {
        R zScore(ZScore rule);

        R interquartileRange(InterquartileRange rule);
    }
}
