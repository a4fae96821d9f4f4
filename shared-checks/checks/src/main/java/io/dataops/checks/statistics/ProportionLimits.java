package io.dataops.checks.statistics;

/** Limits of a proportion by the quantile of a normal distribution whose tail is as large as theirs. */
interface ProportionLimits {
    /** The share in the sample. */
    double estimate();

    /** How far the lower limit at a normal quantile is below the share, at least 0; grows with the quantile. */
    double below(double z);

    /** How far the upper limit at a normal quantile is above the share, at least 0; grows with the quantile. */
    double above(double z);
}
