package io.dataops.checks.statistics;

/**
 * Hits among rows.
 *
 * @param hits at least 0, at most {@code rows}
 * @param rows at least 1
 */
public record Proportion(long hits, long rows) {
    /** How limits and p-values of a proportion are found. */
    public enum Method {
        /**
         * The score test. Its error is near the level on average over all proportions, sometimes above. Wilson, Probable
         * inference, the law of succession, and statistical inference, 1927.
         */
        WILSON {
            @Override
            Inference infer(Proportion proportion) {
                return new Wilson(proportion);
            }
        },
        /**
         * The exact binomial test. Its error is never above the level. Clopper and Pearson, The use of confidence or
         * fiducial limits illustrated in the case of the binomial, 1934.
         */
        CLOPPER_PEARSON {
            @Override
            Inference infer(Proportion proportion) {
                return new ClopperPearson(proportion);
            }
        };

        abstract Inference infer(Proportion proportion);
    }

    public Proportion {
        if (rows < 1 || hits < 0 || hits > rows) {
            throw new IllegalArgumentException(
                    "a proportion needs at least 1 row and from 0 to all of them as hits, has " + hits + " of " + rows);
        }
    }

    /** The share of hits in the sample, in [0, 1]. */
    public double share() {
        return hits / (double) rows;
    }

    /** What the sample says about the true share. */
    public Inference inference(Method method) {
        return method.infer(this);
    }

    /** Variance of the share, with the sample's own share for the true one. */
    double variance() {
        return share() * (1 - share()) / rows;
    }
}
