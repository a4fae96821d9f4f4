package io.dataops.checks.metric.text;

/**
 * What stands for the precision of n-grams none of which matches, since a mean of logarithms cannot take 0 (Chen and
 * Cherry, A Systematic Comparison of Smoothing Techniques for Sentence-Level BLEU, 2014).
 */
enum Smoothing {
    /** Nothing: then the score is 0. */
    NONE("none") {
        @Override
        double matches(int missed) {
            return 0;
        }
    },
    /** A tenth of a match. */
    FLOOR("floor") {
        @Override
        double matches(int missed) {
            return FLOOR_MATCHES;
        }

        @Override
        String signature() {
            return "floor[" + FLOOR_MATCHES + "]";
        }
    },
    /** Half a match for the first length of n-grams without one, half as much for each one after it, as NIST has it. */
    EXPONENTIAL("exp") {
        @Override
        double matches(int missed) {
            return Math.scalb(1.0, -missed);
        }
    };

    private static final double FLOOR_MATCHES = 0.1;

    private final String word;

    Smoothing(String word) {
        this.word = word;
    }

    /**
     * The matches to take for none.
     *
     * @param missed how many lengths of n-grams have none so far, this one included
     */
    abstract double matches(int missed);

    String signature() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
