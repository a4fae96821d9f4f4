package io.dataops.checks.metric;

import io.dataops.checks.statistics.Order;

/** What a paired test looks at, in the order of the rows that the metric considers. Arrays are not copied. */
public sealed interface Paired {
    /** Whether each side got a row right: McNemar's test and Newcombe's interval of paired proportions. */
    @SuppressWarnings("ArrayRecordComponent")
    record Hits(boolean[] candidate, boolean[] baseline) implements Paired {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hits(this);
        }
    }

    /** A number for each row whose mean is the metric: the paired t-test, or Wilcoxon's on request. */
    @SuppressWarnings("ArrayRecordComponent")
    record Losses(double[] candidate, double[] baseline) implements Paired {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.losses(this);
        }
    }

    /** Such a number for each row, where rows of later times depend on those before: the test of Diebold and Mariano. */
    @SuppressWarnings("ArrayRecordComponent")
    record Series(double[] candidate, double[] baseline, Errors errors, Timeline timeline) implements Paired {
        @Override
        public boolean isOverTime() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.series(this);
        }
    }

    /** Scores of two models for the same labels, highest first: DeLong's test of the areas under their ROC curves. */
    @SuppressWarnings("ArrayRecordComponent")
    record Areas(boolean[] positive, Order.Sorted candidate, Order.Sorted baseline) implements Paired {
        /** Sorts scores that stand in the order of the rows. */
        public static Areas of(boolean[] positive, double[] candidate, double[] baseline) {
            return new Areas(positive, Order.DESCENDING.sorted(candidate), Order.DESCENDING.sorted(baseline));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.areas(this);
        }
    }

    /** No closed form: the rows are drawn again and again. */
    record Resampling() implements Paired {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resampling(this);
        }
    }

    /** No mean, of rows that depend on those before: each time is left out in turn. */
    record Leaving(Errors errors, Timeline timeline) implements Paired {
        @Override
        public boolean isOverTime() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leaving(this);
        }
    }

    /**
     * No test is known to keep its level.
     *
     * @param reason one sentence, which says what to do instead
     */
    record Untestable(String reason) implements Paired {
        @Override
        public boolean isOverTime() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.untestable(this);
        }
    }

    /** By how much each model was off on each row: above 0 where it predicts too much. Losses do not show on which side. */
    @SuppressWarnings("ArrayRecordComponent")
    record Errors(double[] candidate, double[] baseline) {}

    static Paired resampling() {
        return new Resampling();
    }

    /** Whether rows depend on those of times before, so that whoever draws them would take them for more than they are. */
    default boolean isOverTime() {
        return false;
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R hits(Hits it);

        R losses(Losses it);

        R series(Series it);

        R areas(Areas it);

        R resampling(Resampling it);

        R leaving(Leaving it);

        R untestable(Untestable it);
    }
}
