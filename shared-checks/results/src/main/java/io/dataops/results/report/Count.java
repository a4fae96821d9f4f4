package io.dataops.results.report;

import io.dataops.results.literal.Counted;
import java.util.Locale;

/**
 * A number of things. Prints as {@code 1 check} and {@code 2,000 checks}.
 *
 * @param number how many, at least 0
 * @param noun what, in the singular; its plural ends in s
 */
record Count(long number, String noun) {
    static String digits(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    @Override
    public String toString() {
        return new Counted(number, noun).grouped();
    }
}
