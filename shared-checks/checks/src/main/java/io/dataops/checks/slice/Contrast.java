package io.dataops.checks.slice;

/** What rows that did not choose a slice say of it and the rest. */
sealed interface Contrast {
    /**
     * How they differ.
     *
     * @param rows of the slice
     * @param mean loss of the slice
     * @param restMean of all others
     * @param pValue one-sided, against "the slice is no worse than the rest"
     */
    record Told(long rows, double mean, double restMean, double pValue) implements Contrast {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.told(this);
        }
    }

    /**
     * Nothing.
     *
     * @param reason which slice it is and why, as the end of a sentence that begins with "where"
     */
    record Untold(String reason) implements Contrast {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.untold(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer for each case. */
    interface Cases<R> {
        R told(Told it);

        R untold(Untold it);
    }
}
