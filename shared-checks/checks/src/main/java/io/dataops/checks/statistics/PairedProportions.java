package io.dataops.checks.statistics;

/**
 * What two models got right on the same rows.
 *
 * @param bothRight rows, at least 0
 * @param onlyCandidate rows that only the candidate got right, at least 0
 * @param onlyBaseline rows that only the baseline got right, at least 0
 * @param bothWrong rows, at least 0
 */
public record PairedProportions(long bothRight, long onlyCandidate, long onlyBaseline, long bothWrong) {
    /** How limits and p-values of the difference are found. */
    public enum Method {
        /**
         * McNemar's exact test, carried to bounds other than 0 by Tango's score. Its error is at or below the level, so it
         * is what gates should take.
         *
         * <p>Of 0, the p-value is McNemar's (1947): the upper tail of the binomial distribution of the rows that only one
         * model got right, each falling to either with probability one half. Of another bound, Tango (Equivalence test and
         * confidence interval for the difference in proportions for the paired-sample design, 1998) gives the excess of the
         * difference in rows, t, and its variance v were the bound true. The p-value is the same tail for v rows, (v + t) / 2
         * of them the candidate's, with the binomial distribution continued to fractions by the beta distribution. At 0, v
         * is the number of rows that only one model got right, so both are one method.
         *
         * <p>Enumerating all outcomes of 30 to 600 rows, for margins up to 0.1 and rates of disagreement over their whole
         * range, it stays at or below levels of 0.05, 0.025 and 0.005, but for models that disagree on every row (0.0252 for
         * 0.025, 0.0053 for 0.005); Tango's own normal tail exceeds 0.05 by up to 0.02.
         */
        EXACT {
            @Override
            Inference infer(PairedProportions counts) {
                return new McNemar(counts, McNemar.Tail.EXACT);
            }
        },
        /**
         * As {@link #EXACT}, counting only half of the probability of the sample's own counts. Its error is near the level,
         * sometimes above: with as few as 50 rows up to 0.06 for 0.05.
         */
        MID_P {
            @Override
            Inference infer(PairedProportions counts) {
                return new McNemar(counts, McNemar.Tail.MID_P);
            }
        },
        /**
         * Newcombe's square-and-add interval, with p-values from inverting it. Its error is near the level, sometimes
         * above. Newcombe, Improved confidence intervals for the difference between binomial proportions based on paired
         * data, 1998, method 10.
         */
        NEWCOMBE {
            @Override
            Inference infer(PairedProportions counts) {
                return counts.newcombe();
            }
        };

        abstract Inference infer(PairedProportions counts);
    }

    public PairedProportions {
        if (bothRight < 0 || onlyCandidate < 0 || onlyBaseline < 0 || bothWrong < 0) {
            throw new IllegalArgumentException("counts of rows must be at least 0, are " + bothRight + " both right, "
                    + onlyCandidate + " only the candidate, " + onlyBaseline + " only the baseline, " + bothWrong
                    + " both wrong");
        }
        if (bothRight + onlyCandidate + onlyBaseline + bothWrong == 0) {
            throw new IllegalArgumentException("a paired comparison needs at least 1 row");
        }
    }

    /**
     * Counts rows.
     *
     * @param candidate whether it got each row right
     * @param baseline for the same rows in the same order
     * @throws IllegalArgumentException if the lengths differ, or there is no row
     */
    public static PairedProportions of(boolean[] candidate, boolean[] baseline) {
        Differences.sameLength(candidate.length, baseline.length);
        long[] counts = new long[4];
        for (int row = 0; row < candidate.length; row++) {
            counts[(candidate[row] ? 2 : 0) + (baseline[row] ? 1 : 0)]++;
        }
        return new PairedProportions(counts[3], counts[2], counts[1], counts[0]);
    }

    public long rows() {
        return bothRight + onlyCandidate + onlyBaseline + bothWrong;
    }

    /** The share of rows that only one of the two got right, in [0, 1]. */
    public double discordance() {
        return (onlyCandidate + onlyBaseline) / (double) rows();
    }

    /** The share of rows that only one of the two got right, less those that make up the difference, in [0, 1]. */
    public double cancelling() {
        return 2 * Math.min(onlyCandidate, onlyBaseline) / (double) rows();
    }

    /** The difference in the share of rows that each got right, candidate minus baseline, in [-1, 1]. */
    public double difference() {
        return (onlyCandidate - onlyBaseline) / (double) rows();
    }

    /** What the rows say about the true difference. */
    public Inference inference(Method method) {
        return method.infer(this);
    }

    /** Of the difference, with the sample's own shares for the true ones. */
    double standardError() {
        return Math.sqrt((discordance() - difference() * difference()) / rows());
    }

    private Inference newcombe() {
        return new SquareAndAdd(
                new Wilson(new Proportion(bothRight + onlyCandidate, rows())),
                new Wilson(new Proportion(bothRight + onlyBaseline, rows())),
                correlation(),
                standardError(),
                "Newcombe (paired)");
    }

    /** Phi; a positive one is lowered by a continuity correction, at most to 0. A model without variation has none. */
    private double correlation() {
        double margins = Math.sqrt((double) (bothRight + onlyCandidate) * (onlyBaseline + bothWrong))
                * Math.sqrt((double) (bothRight + onlyBaseline) * (onlyCandidate + bothWrong));
        double agreement = (double) bothRight * bothWrong - (double) onlyCandidate * onlyBaseline;
        double corrected = agreement > 0 ? Math.max(0, agreement - rows() / 2.0) : agreement;
        return margins == 0 ? 0 : corrected / margins;
    }
}
