package io.dataops.maven;

import io.dataops.checks.Selection;
import io.dataops.checks.Selection.Part;
import java.util.Optional;

/**
 * What the parameters of a goal ask of a suite, as far as the answer hangs on it. Every execution of a goal may have its own.
 *
 * @param parameters all that changes the answer and is not found among what it rests on
 */
record Asked(Selection selection, String parameters) {
    /** The same of one part of the suite. */
    Asked of(Part part) {
        return new Asked(new Selection(selection.include(), selection.exclude(), part), parameters);
    }

    /** What is asked otherwise now; empty when the same is asked. */
    Optional<String> change(Asked now) {
        if (!selection.equals(now.selection)) {
            return Optional.of("others are asked for");
        }
        return parameters.equals(now.parameters) ? Optional.empty() : Optional.of("parameters of the goal are others");
    }
}
