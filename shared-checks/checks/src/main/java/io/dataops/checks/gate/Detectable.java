package io.dataops.checks.gate;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The smallest effect that rows show with the power of a gate, and the rows that a margin needs. */
public interface Detectable {
    /**
     * The smallest difference that is seen, above 0; empty when the rows do not say.
     *
     * @param confidence one-sided, of the test that sees it; at least 0.5, below 1
     */
    OptionalDouble smallest(double confidence);

    /**
     * How many rows like these show a difference of that size; empty when no number does, or the rows do not say.
     *
     * @param confidence one-sided, of the test that sees it; at least 0.5, below 1
     * @param effect above 0
     */
    OptionalLong rowsNeeded(double confidence, double effect);
}
