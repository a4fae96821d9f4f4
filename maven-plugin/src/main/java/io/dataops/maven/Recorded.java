package io.dataops.maven;

import io.dataops.checks.Selection;
import io.dataops.checks.evidence.EvidenceChange;
import io.dataops.results.VerificationResult;
import java.util.Optional;
import java.util.stream.Stream;

/** A result that an earlier goal of the same build recorded for one suite file. */
record Recorded(VerificationResult result, Selection selection) {
    /** Under which name a project's plugin context keeps it. */
    static String keyOf(SuiteFile file) {
        return "dataops.recorded." + file.path();
    }

    /** What is different now, so that it has to be measured again; empty when everything still holds. */
    Optional<String> change(EvidenceChange inputs, Selection now) {
        return now.equals(selection)
                ? Stream.concat(inputs.since(result).stream(), inputs.untold().stream())
                        .findFirst()
                : Optional.of("other checks are asked for");
    }
}
