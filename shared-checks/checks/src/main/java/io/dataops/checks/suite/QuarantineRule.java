package io.dataops.checks.suite;

import io.dataops.checks.plan.SeparationRequest.Kept;
import io.dataops.checks.yaml.Located;
import io.dataops.results.SourcePosition;
import java.util.List;

/**
 * How the rows of a data set are kept apart.
 *
 * @param checks ids of the checks that make a row bad, in which {@code *} stands for any characters; empty for all that tell
 *     rows apart and whose severity is error
 * @param kept which rows are written
 * @param at where the suite asks for it
 */
public record QuarantineRule(List<Located<String>> checks, Kept kept, SourcePosition at) {
    /** What the id of the decision begins with that says what became of it. */
    private static final String GATE = "quarantine.";

    public QuarantineRule {
        checks = List.copyOf(checks);
    }

    /** The id of the decision that says what became of the rows of a data set. */
    public static String idOf(String dataset) {
        return GATE + dataset;
    }

    /** Whether the suite names a check, or a pattern of it, as one that makes rows bad. */
    public boolean names(CheckSpec check) {
        return checks.stream().anyMatch(name -> new CheckPattern(name.value()).matches(check.description()));
    }
}
