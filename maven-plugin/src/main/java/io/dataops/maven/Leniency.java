package io.dataops.maven;

import java.util.Optional;

/**
 * What the user lets pass.
 *
 * @param failOn what counts as bad data
 * @param failOnViolation whether bad data fail the build
 * @param failIfNoChecks whether the build fails when no check ran
 * @param ignoresFailures whether test failures of all kinds are told and do not stop the build
 */
record Leniency(FailOn failOn, boolean failOnViolation, boolean failIfNoChecks, boolean ignoresFailures) {
    /** Whether there is nothing to pardon. */
    boolean accepts(Ending ending) {
        return ending == Ending.PASSED || (ending == Ending.WARNED && failOn == FailOn.ERROR);
    }

    /** Which wish of the user lets the build go on; empty when none does. What is broken is never asked about. */
    Optional<String> pardon(Ending ending) {
        if (ignoresFailures) {
            return Optional.of("maven.test.failure.ignore is set");
        }
        if (ending == Ending.UNCOMPARED && failOn == FailOn.ERROR) {
            return Optional.of("a missing baseline only warns");
        }
        return switch (ending) {
            case WARNED, UNCOMPARED, VIOLATED, UNDECIDED ->
                failOnViolation ? Optional.empty() : Optional.of("dataops.failOnViolation is false");
            case NO_CHECK -> failIfNoChecks ? Optional.empty() : Optional.of("dataops.failIfNoChecks is false");
            case PASSED, NO_ROWS, BROKEN -> Optional.empty();
        };
    }
}
