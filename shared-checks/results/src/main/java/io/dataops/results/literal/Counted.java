package io.dataops.results.literal;

import java.util.Locale;

/**
 * A number of things as people read it, with commas between thousands: {@code 1 row}, {@code 2,000 rows},
 * {@code 2 categories}.
 *
 * @param number how many, at least 0
 * @param noun what, in the singular; an English noun with a regular plural
 */
public record Counted(long number, String noun) {
    /** A count whose noun stands elsewhere, such as {@code 2,000}. */
    public static String digits(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** With what they do, such as {@code 1 row fails} and {@code 2 rows fail}. */
    public String does(String one, String several) {
        return this + " " + (number == 1 ? one : several);
    }

    /** Some of them, such as {@code 12 of 86,837 rows}. */
    public String part(long some) {
        return digits(some) + " of " + this;
    }

    /** Without commas, for what programs read too: {@code 2000 rows}. */
    public String plain() {
        return number + " " + name();
    }

    @Override
    public String toString() {
        return digits(number) + " " + name();
    }

    private String name() {
        if (number == 1) {
            return noun;
        }
        return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
