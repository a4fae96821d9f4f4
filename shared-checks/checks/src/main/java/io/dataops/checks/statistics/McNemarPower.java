package io.dataops.checks.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How often McNemar's exact test sees that a model lost, summed over all samples there can be. Samples with as many rows that
 * only one model gets right have one number of rows that the loser may win and still be seen, so the sum runs over that
 * number of rows; from one to the next the probabilities follow by recurrence.
 *
 * @param confidence one-sided, of the test
 */
record McNemarPower(double confidence) {
    /** So many standard deviations from their mean that rows beyond have no weight that a double shows. */
    private static final double DEVIATIONS = 10;

    /**
     * The probability that the test sees the loss.
     *
     * @param rows at least 1
     * @param disagreeing the share of rows that only one model gets right, above 0, at most 1
     * @param difference the share of rows that the loser gets right less often, in (0, disagreeing]
     */
    double of(int rows, double disagreeing, double difference) {
        double mean = rows * disagreeing;
        double reach = DEVIATIONS * (1 + Math.sqrt(mean * (1 - disagreeing)));
        int first = disagreeing < 1 ? (int) Math.max(0, Math.ceil(mean - reach)) : rows;
        int last = (int) Math.min(rows, mean + reach);
        Wins equal = new Wins(0.5);
        Wins loser = new Wins((disagreeing - difference) / 2 / disagreeing);
        double weight = BinomialDistribution.of(rows, disagreeing).probability(first);
        double seen = 0;
        for (int differing = 0; differing <= last; differing++) {
            while (equal.atMost() <= 1 - confidence) {
                equal.next();
                loser.next();
            }
            if (differing >= first) {
                seen += weight * loser.below();
                weight *= (rows - differing) / (differing + 1.0) * (disagreeing / (1 - disagreeing));
            }
            equal.row();
            loser.row();
        }
        return seen;
    }

    /** How likely each number of wins is in so many rows, each of which is won with the same probability. */
    private static final class Wins {
        private final double rate;
        private int rows;
        private int wins;
        private double exactly = 1;
        private double atMost = 1;

        Wins(double rate) {
            this.rate = rate;
        }

        /** That there are at most so many wins. */
        double atMost() {
            return atMost;
        }

        /** That there are fewer wins. */
        double below() {
            return atMost - exactly;
        }

        /** Asks for one more win. */
        void next() {
            exactly *= (rows - wins) / (wins + 1.0) * (rate / (1 - rate));
            atMost += exactly;
            wins++;
        }

        /** Asks the same of one more row. */
        void row() {
            atMost -= rate * exactly;
            rows++;
            exactly *= rows / (double) (rows - wins) * (1 - rate);
        }
    }
}
