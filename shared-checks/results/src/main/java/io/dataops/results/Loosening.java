package io.dataops.results;

/**
 * Something that a promotion allowed to be worse than the baseline before it.
 *
 * @param subject id of the check or gate, or what else it is about
 * @param before what held until then, in words
 * @param now what holds since, in words
 */
public record Loosening(String subject, String before, String now) {
    /** In one line, such as {@code sales.not_null: severity error, now severity warn}. */
    public String sentence() {
        return subject + ": " + before + ", now " + now;
    }
}
