package io.dataops.checks.suite;

import io.dataops.checks.metric.ComparedBy;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which statistical method decides. */
public enum TestChoice {
    /** The one that matches the metric. */
    AUTO(null),
    /** Wilson's score interval of a share of rows; for limits. */
    WILSON(null),
    /** The exact interval of Clopper and Pearson of a share of rows; for limits. */
    CLOPPER_PEARSON(null),
    /** McNemar's exact test of paired hits. */
    MCNEMAR(ComparedBy.MCNEMAR),
    /** McNemar's test with the mid-p-value. */
    MID_P(ComparedBy.MCNEMAR),
    /** Newcombe's interval of paired hits. */
    NEWCOMBE(ComparedBy.MCNEMAR),
    /** DeLong's test of paired areas under the ROC curve, corrected for skewness. */
    DELONG(ComparedBy.DELONG),
    /** The paired t-test of losses, corrected for skewness. */
    T(ComparedBy.T),
    /** Wilcoxon's signed-rank test of losses. */
    WILCOXON(ComparedBy.T),
    /** The test of Diebold and Mariano for losses over time. */
    DIEBOLD_MARIANO(ComparedBy.DIEBOLD_MARIANO),
    /** The paired bootstrap with bias-corrected and accelerated limits. */
    BOOTSTRAP(ComparedBy.BOOTSTRAP),
    /** The paired bootstrap with percentile limits. */
    PERCENTILE(ComparedBy.BOOTSTRAP);

    private final @Nullable ComparedBy kind;

    TestChoice(@Nullable ComparedBy kind) {
        this.kind = kind;
    }

    /** Whether it can say what rows say of a metric's own value. */
    public boolean isForLimits() {
        return kind == null || kind == ComparedBy.BOOTSTRAP;
    }

    /** Whether it can compare two models. */
    public boolean isForComparisons() {
        return this == AUTO || kind != null;
    }

    /**
     * The matching test whose place it may take when it compares; empty for the matching one, whichever it is, and for what
     * is for limits only. Draws fit every metric.
     */
    public Optional<ComparedBy> kind() {
        return Optional.ofNullable(kind);
    }

    /** As a suite writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
