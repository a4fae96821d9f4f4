package io.dataops.checks.check;

import io.dataops.checks.literal.Amount;
import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.RowCounts;

/**
 * How many considered rows may fail. Exact: counts are compared as integers and rationals, never as rounded ratios.
 *
 * <p>With no considered row there is no failing row, so every threshold is met but {@code at_least} with a number of
 * rows, which asks for rows; the finding says that nothing was considered.
 */
public sealed interface Threshold {
    /** The default: no row may fail. */
    record NoFailingRow() implements Threshold {
        @Override
        public boolean allows(long failing, long considered) {
            return failing == 0;
        }

        @Override
        public String words() {
            return toString();
        }

        @Override
        public String toString() {
            return "no failing row";
        }
    }

    /** At most so many failing rows, or such a share of the considered rows. */
    record AtMost(Amount amount) implements Threshold {
        @Override
        public boolean allows(long failing, long considered) {
            return compare(failing, considered, amount) <= 0;
        }

        @Override
        public String words() {
            return "at most " + amount.words() + " failing";
        }

        @Override
        public String toString() {
            return "at most " + amount + " failing";
        }
    }

    /** At least so many rows that meet the condition, or such a share of the considered rows. */
    record AtLeast(Amount amount) implements Threshold {
        @Override
        public boolean allows(long failing, long considered) {
            return compare(considered - failing, considered, amount) >= 0;
        }

        @Override
        public String words() {
            return "at least " + amount.words() + " passing";
        }

        @Override
        public String toString() {
            return "at least " + amount + " passing";
        }
    }

    /**
     * Whether so many failing rows of the considered ones are allowed.
     *
     * @param failing from 0 to the considered ones
     * @param considered rows that could say yes or no
     */
    boolean allows(long failing, long considered);

    /** What is asked, for people. */
    String words();

    /** Judges counts and says them. */
    default Judgement judge(RowCounts counts) {
        long considered = counts.considered();
        return Judgement.onRows(
                allows(counts.failing(), considered), counts.failing() + " failing", RowSentence.of(counts), counts);
    }

    private static int compare(long rows, long considered, Amount amount) {
        return amount.match(new Amount.Cases<>() {
            @Override
            public Integer rows(Amount.Rows limit) {
                return Long.compare(rows, limit.count());
            }

            @Override
            public Integer share(Amount.Share limit) {
                // A share of nothing is met by either threshold.
                return considered == 0 ? 0 : Rational.of(rows, considered).compareTo(limit.of());
            }
        });
    }
}
