package io.dataops.checks.suite;

/** Which statistical method decides. */
public enum TestChoice {
    /** The one that matches the metric. */
    AUTO,
    /** McNemar's exact test of paired hits. */
    MCNEMAR,
    /** McNemar's test with the mid-p-value. */
    MID_P,
    /** Newcombe's interval of paired hits. */
    NEWCOMBE,
    /** DeLong's test of paired areas under the ROC curve, corrected for skewness. */
    DELONG,
    /** The paired t-test of losses, corrected for skewness. */
    T,
    /** Wilcoxon's signed-rank test of losses. */
    WILCOXON,
    /** The test of Diebold and Mariano for losses over time. */
    DIEBOLD_MARIANO,
    /** The paired bootstrap with bias-corrected and accelerated limits. */
    BOOTSTRAP,
    /** The paired bootstrap with percentile limits. */
    PERCENTILE
}
