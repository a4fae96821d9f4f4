package io.dataops.checks.evidence;

import io.dataops.checks.data.DatasetFinder;
import io.dataops.checks.data.FileFingerprints;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.model.ModelChange;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.suite.ModelSpec;
import io.dataops.checks.suite.Suite;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.ModelEvidence;
import io.dataops.results.VerificationResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is different now from what a result rests on.
 *
 * @param suite as it is now
 * @param suiteFingerprint of its file as it is now
 * @param base the folder that relative paths of the suite start from
 * @param fingerprints of data and model files
 */
public record EvidenceChange(Suite suite, String suiteFingerprint, Path base, FileFingerprints fingerprints) {
    /** Each file of the suite, the data and the models that changed, a sentence each; empty when all are as they were. */
    public List<String> since(VerificationResult then) {
        return since(then, suite.datasets());
    }

    /** The same without what is about data alone: what evaluated models rest on. */
    public List<String> ofModelsSince(VerificationResult then) {
        return since(
                then,
                suite.models().stream()
                        .flatMap(model -> model.datasets().stream())
                        .toList());
    }

    private List<String> since(VerificationResult then, List<DatasetSpec> data) {
        Stream<String> suiteFile =
                suite.fingerprint(suiteFingerprint, base).equals(then.evidence().suite())
                        ? Stream.empty()
                        : Stream.of(suite.file() + otherFiles() + " has changed");
        Stream<String> datasets = data.stream()
                .filter(dataset -> changed(dataset, then))
                .map(dataset -> "the data set " + dataset.name().value() + " has changed");
        ModelChange models = new ModelChange(base, fingerprints);
        Stream<String> changed = suite.models().stream()
                .flatMap(model -> evidence(model, then).flatMap(it -> models.since(model, it)).stream());
        return Stream.of(suiteFile, datasets, changed).flatMap(each -> each).toList();
    }

    private String otherFiles() {
        String imported = suite.imports().isEmpty() ? "" : " or a file that it imports";
        return imported + (suite.profiles().isEmpty() ? "" : " or a profile that it compares with");
    }

    /** What no file tells: models that a command or another tool makes anew with every build. */
    public List<String> untold() {
        return suite.models().stream()
                .flatMap(model -> ModelChange.untold(model).stream())
                .toList();
    }

    private static Optional<ModelEvidence> evidence(ModelSpec model, VerificationResult then) {
        return then.models().stream()
                .filter(evidence -> evidence.name().equals(model.name().value()))
                .findFirst();
    }

    /** By content, not by time: a generator may write the same second, and a copy may keep its date. */
    private boolean changed(DatasetSpec dataset, VerificationResult result) {
        Optional<String> now = new DatasetFinder(base, fingerprints)
                .find(dataset)
                .fingerprint()
                .map(Fingerprint::toString);
        Optional<String> then = result.datasets().stream()
                .filter(evidence -> evidence.name().equals(dataset.name().value()))
                .findFirst()
                .map(DatasetEvidence::fingerprint);
        return now.isEmpty() || !now.equals(then);
    }
}
