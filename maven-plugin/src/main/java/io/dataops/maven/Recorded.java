package io.dataops.maven;

import io.dataops.checks.Selection.Part;
import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.evidence.EvidenceChange;
import io.dataops.checks.quarantine.QuarantineFolder;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A result that an earlier goal of the same build made.
 *
 * @param file the suite
 * @param kept the folder of what a promotion would keep of it
 * @param separated the folder of the rows that were kept apart
 */
record Recorded(SuiteFile file, VerificationResult result, Asked asked, Path kept, QuarantineFolder separated) {
    boolean isOf(SuiteFile other) {
        return file.equals(other);
    }

    /** What is different now, so that it has to be measured again; empty when everything still holds. */
    Optional<String> change(Measuring now, Asked askedNow) throws IOException {
        EvidenceChange inputs = now.inputs();
        return change(now, asked.change(askedNow), inputs, inputs.since(result));
    }

    /** The same of its models, whatever has happened to other data. */
    Optional<String> changeOfModels(Measuring now, Asked askedNow) throws IOException {
        EvidenceChange inputs = now.inputs();
        Optional<String> others = asked.of(Part.MODELS).change(askedNow.of(Part.MODELS));
        return change(now, others, inputs, inputs.ofModelsSince(result));
    }

    private Optional<String> change(
            Measuring now, Optional<String> others, EvidenceChange inputs, List<String> changed) {
        if (others.isPresent()) {
            return others;
        }
        if (!Objects.equals(result.baseline(), new BaselineUse(now.baseline(), Optional.empty()).evidence())) {
            return Optional.of("the baseline has changed");
        }
        if (!Files.isDirectory(kept)) {
            return Optional.of("what it left for a promotion is gone");
        }
        Optional<String> gone = separated.gone(now.suite(), result);
        if (gone.isPresent()) {
            return gone;
        }
        return Stream.concat(changed.stream(), inputs.untold().stream()).findFirst();
    }
}
