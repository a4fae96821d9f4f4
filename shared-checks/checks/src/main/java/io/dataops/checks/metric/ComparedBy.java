package io.dataops.checks.metric;

/**
 * The paired test that matches a metric: how a gate with a confidence tells its value from a baseline's on the same rows, when
 * these have no weights and come in no clusters. It is what the {@link Paired} of the metric leads to.
 */
public enum ComparedBy {
    /** McNemar's exact test, since the metric is the share of rows that are right, or wrong. */
    MCNEMAR("McNemar's exact test"),
    /** The paired t-test, since the metric is the mean of a number that each row has; Wilcoxon's on request. */
    T("the paired t-test"),
    /** The test of Diebold and Mariano, since the metric is such a mean over time. */
    DIEBOLD_MARIANO("the test of Diebold and Mariano"),
    /** The jackknife over time, since later rows depend on those before and the metric is no mean over rows. */
    JACKKNIFE("the jackknife over time"),
    /** DeLong's test, since the metric is the area under a ROC curve. */
    DELONG("DeLong's test"),
    /** The paired bootstrap, since no test in closed form is about the metric. */
    BOOTSTRAP("the paired bootstrap"),
    /** No test, since later rows depend on those before and the metric is one of their values; only its value gates it. */
    UNTESTED("no test"),
    /** No test, and no gate compares it: the metric gets better neither way, or is itself about two models. */
    NOTHING("nothing");

    private final String words;

    ComparedBy(String words) {
        this.words = words;
    }

    /** Whether only a metric that is a mean over rows has this test. */
    boolean isOfMeans() {
        return switch (this) {
            case MCNEMAR, T, DIEBOLD_MARIANO -> true;
            case JACKKNIFE, DELONG, BOOTSTRAP, UNTESTED, NOTHING -> false;
        };
    }

    /** The same for rows that follow each other in time, of a metric that changes little without one of them. */
    ComparedBy overTime() {
        return switch (this) {
            case T -> DIEBOLD_MARIANO;
            case BOOTSTRAP -> JACKKNIFE;
            case MCNEMAR, DIEBOLD_MARIANO, JACKKNIFE, DELONG, UNTESTED, NOTHING -> this;
        };
    }

    /** Its name in a sentence. */
    @Override
    public String toString() {
        return words;
    }
}
