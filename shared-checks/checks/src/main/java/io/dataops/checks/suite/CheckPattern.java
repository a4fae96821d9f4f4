package io.dataops.checks.suite;

import io.dataops.results.CheckDescription;
import io.dataops.results.policy.IdPattern;

/**
 * Some checks: all of a data set, or those with an id.
 *
 * @param text the name of a data set, or an id in which each {@code *} stands for any characters, also for none
 */
record CheckPattern(String text) {
    /** Whether it means this check. */
    boolean matches(CheckDescription check) {
        return text.equals(check.dataset()) || new IdPattern(text).matches(check.id());
    }
}
