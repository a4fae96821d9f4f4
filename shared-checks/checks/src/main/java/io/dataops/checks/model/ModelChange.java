package io.dataops.checks.model;

import io.dataops.checks.data.DatasetFinder;
import io.dataops.checks.data.FileFingerprints;
import io.dataops.checks.data.FoundDataset;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.suite.ModelSpec;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.suite.PredictionsSpec;
import io.dataops.checks.suite.ReportedModel;
import io.dataops.results.ModelEvidence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Whether what was found out about a model still holds, so that it need not be evaluated again. */
public final class ModelChange {
    private final Path base;
    private final FileFingerprints fingerprints;

    /**
     * Looks at files from a folder on.
     *
     * @param base the folder that relative paths start from
     */
    public ModelChange(Path base, FileFingerprints fingerprints) {
        this.base = base;
        this.fingerprints = fingerprints;
    }

    /** Why nobody can tell without evaluating a model again whether its files are still what they would become. */
    public static Optional<String> untold(ModelSpec model) {
        String name = model.name().value();
        if (model.command().isPresent()) {
            return Optional.of("the model " + name + " comes from a command");
        }
        return model.match(new ModelSpec.Cases<>() {
            @Override
            public Optional<String> predicted(PredictedModel<?> it) {
                return Optional.empty();
            }

            @Override
            public Optional<String> reported(ReportedModel it) {
                return Optional.of("the model " + name + " comes from a metrics file");
            }
        });
    }

    /**
     * Which files are different now; empty when all are as they were, and for a metrics file, of which nothing is known.
     * The data sets of the suite are looked at elsewhere.
     *
     * @param then what was found out
     */
    public Optional<String> since(ModelSpec model, ModelEvidence then) {
        String name = model.name().value();
        return model.match(new ModelSpec.Cases<>() {
            @Override
            public Optional<String> predicted(PredictedModel<?> it) {
                Optional<String> scored = Optional.ofNullable(then.scoring()).map(ModelEvidence.Scoring::fingerprint);
                Optional<String> compared = Optional.ofNullable(then.baseline())
                        .flatMap(baseline -> Optional.ofNullable(baseline.fingerprint()));
                boolean candidateHolds = file(it.predictions()).equals(scored);
                // Without a baseline of its own it is compared with the promoted one, which is looked at elsewhere.
                boolean baselineHolds = it.baseline().isEmpty()
                        || it.baseline().flatMap(ModelChange.this::fingerprint).equals(compared);
                return candidateHolds && baselineHolds
                        ? Optional.empty()
                        : Optional.of((candidateHolds ? "the baseline of the model " : "the file of the model ") + name
                                + " has changed");
            }

            @Override
            public Optional<String> reported(ReportedModel it) {
                return Optional.empty();
            }
        });
    }

    private Optional<String> fingerprint(PredictionsSpec predictions) {
        return predictions.match(new PredictionsSpec.Cases<>() {
            @Override
            public Optional<String> table(PredictionsSpec.Table it) {
                FoundDataset found = new DatasetFinder(base, fingerprints).find(it.dataset());
                return found.fingerprint().map(Fingerprint::toString);
            }

            @Override
            public Optional<String> modelFile(PredictionsSpec.ModelFile it) {
                return file(it);
            }
        });
    }

    private Optional<String> file(PredictionsSpec predictions) {
        if (!(predictions instanceof PredictionsSpec.ModelFile file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    fingerprints.of(base.resolve(file.model().value())).toString());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
