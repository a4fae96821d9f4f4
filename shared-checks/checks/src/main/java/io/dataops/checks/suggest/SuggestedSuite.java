package io.dataops.checks.suggest;

import io.dataops.results.literal.Counted;

/**
 * A suite that was proposed from data, and tried on them.
 *
 * @param text of {@code dataops.yaml}, with the reasons as comments
 * @param checks how many it has, each column counted
 * @param leftOut how many were likely and do not hold; they stand there as comments
 */
public record SuggestedSuite(String text, int checks, int leftOut) {
    /** How it went, such as {@code 12 checks that hold on the data; 1 that does not is commented out}. */
    public String summary() {
        String held = new Counted(checks, "check").does("that holds", "that hold") + " on the data";
        return leftOut == 0
                ? held
                : held + "; " + leftOut + (leftOut == 1 ? " that does not is" : " that do not are") + " commented out";
    }
}
