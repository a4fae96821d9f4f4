package io.dataops.maven;

import io.dataops.checks.Selection;
import io.dataops.checks.data.DatasetFinder;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.model.ModelChange;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.suite.Suite;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.util.Optional;

/** A result that an earlier goal of the same build recorded for one suite file. */
record Recorded(VerificationResult result, Selection selection) {
    /** Under which name a project's plugin context keeps it. */
    static String keyOf(SuiteFile file) {
        return "dataops.recorded." + file.path();
    }

    /** What is different now, so that it has to be measured again; empty when everything still holds. */
    Optional<String> change(SuiteFile file, Suite suite, Selection now) throws IOException {
        if (!file.fingerprint().toString().equals(result.evidence().suite())) {
            return Optional.of(file.displayName() + " has changed");
        }
        if (!now.equals(selection)) {
            return Optional.of("other checks are asked for");
        }
        return suite.datasets().stream()
                .filter(dataset -> changed(file, dataset))
                .findFirst()
                .map(dataset -> "the data set " + dataset.name().value() + " has changed")
                .or(() -> changedModel(file, suite));
    }

    private Optional<String> changedModel(SuiteFile file, Suite suite) {
        ModelChange change = new ModelChange(file.base());
        return suite.models().stream()
                .flatMap(model -> result.models().stream()
                        .filter(evidence -> evidence.name().equals(model.name().value()))
                        .flatMap(evidence -> change.since(model, evidence).stream()))
                .findFirst();
    }

    /** By content, not by time: a generator may write the same second, and a copy may keep its date. */
    private boolean changed(SuiteFile file, DatasetSpec dataset) {
        Optional<String> now =
                new DatasetFinder(file.base()).find(dataset).fingerprint().map(Fingerprint::toString);
        Optional<String> then = result.datasets().stream()
                .filter(evidence -> evidence.name().equals(dataset.name().value()))
                .findFirst()
                .map(DatasetEvidence::fingerprint);
        return now.isEmpty() || !now.equals(then);
    }
}
