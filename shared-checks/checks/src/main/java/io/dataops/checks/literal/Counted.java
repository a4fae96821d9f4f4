package io.dataops.checks.literal;

/**
 * A number of things as sentences about data say it: {@code 1 row}, {@code 2000 rows}.
 *
 * @param number how many, at least 0
 * @param noun what, in the singular; its plural ends in s
 */
public record Counted(long number, String noun) {
    @Override
    public String toString() {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
