package io.dataops.checks.literal;

import io.dataops.results.literal.Counted;
import io.dataops.results.literal.LiteralException;
import java.math.BigDecimal;
import java.util.regex.Matcher;

/** How many rows a threshold speaks of: a number of them, or an exact share of the considered rows. */
public sealed interface Amount {
    /**
     * A number of rows. Prints as {@code 10 rows}.
     *
     * @param count at least 0
     */
    record Rows(long count) implements Amount {
        /** @throws IllegalArgumentException if the count is negative */
        public Rows {
            if (count < 0) {
                throw new IllegalArgumentException("count must be at least 0, is " + count);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rows(this);
        }

        @Override
        public String words() {
            return new Counted(count, "row").toString();
        }

        /** Ids are made of it. */
        @Override
        public String toString() {
            return new Counted(count, "row").plain();
        }
    }

    /**
     * A share of the considered rows. Prints as {@code 99.9%}.
     *
     * @param of from 0 to 1
     */
    record Share(Rational of) implements Amount {
        /** @throws IllegalArgumentException if the share is below 0 or above 1 */
        public Share {
            if (of.numerator().signum() < 0 || of.numerator().compareTo(of.denominator()) > 0) {
                throw new IllegalArgumentException("share must be from 0% to 100%, is " + of);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.share(this);
        }

        @Override
        public String words() {
            return toString();
        }

        @Override
        public String toString() {
            return of.toString();
        }
    }

    /** As people read it: {@code 2,000 rows} or {@code 99.9%}. */
    String words();

    /** The one of the functions that fits. */
    <R> R match(Cases<R> cases);

    /** A function for each kind of amount. */
    interface Cases<R> {
        R rows(Rows it);

        R share(Share it);
    }

    /**
     * Reads {@code 10}, {@code 10 rows}, {@code 1 row}, {@code 0.1%} or {@code 99.9 %}. Counts are those of
     * {@link RowCount}; a percentage has a point before its decimals and lies between 0% and 100%.
     *
     * @throws LiteralException if the text is neither
     */
    static Amount parse(String text) throws LiteralException {
        Matcher percent = AmountSyntax.PERCENT.matcher(text);
        Matcher rows = AmountSyntax.ROWS.matcher(text);
        if (text.length() > AmountSyntax.MAX_LENGTH) {
            throw AmountSyntax.refused(text);
        } else if (percent.matches()) {
            return AmountSyntax.share(text, new BigDecimal(percent.group(1)));
        } else if (rows.matches()) {
            return new Rows(RowCount.parse(rows.group(1)));
        }
        throw AmountSyntax.refused(text);
    }
}
