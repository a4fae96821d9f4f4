package io.dataops.results.literal;

import java.util.Locale;

/**
 * A number of things as sentences say it: {@code 1 row}, {@code 2000 rows}, {@code 2 categories}.
 *
 * @param number how many, at least 0
 * @param noun what, in the singular; an English noun with a regular plural
 */
public record Counted(long number, String noun) {
    /** With what they do, such as {@code 1 row fails} and {@code 2 rows fail}. */
    public String does(String one, String several) {
        return this + " " + (number == 1 ? one : several);
    }

    /** With commas between thousands, as reports write counts: {@code 2,000 rows}. */
    public String grouped() {
        return String.format(Locale.ROOT, "%,d ", number) + name();
    }

    @Override
    public String toString() {
        return number + " " + name();
    }

    private String name() {
        if (number == 1) {
            return noun;
        }
        return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
