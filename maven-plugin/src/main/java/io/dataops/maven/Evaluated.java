package io.dataops.maven;

import io.dataops.checks.Selection;
import io.dataops.checks.Verified;
import io.dataops.checks.evidence.EvidenceChange;
import io.dataops.results.BaselineEvidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;

/**
 * What the goal evaluate found out about the models of one suite file, for the goals after it in the same build.
 *
 * @param kept the folder of what a promotion would keep of them
 */
record Evaluated(Verified verified, Selection selection, Path kept) {
    private static final String MODELS = "models";

    /** Under which name a project's plugin context keeps it. */
    static String keyOf(SuiteFile file) {
        return "dataops.evaluated." + file.path();
    }

    /** What is different now, so that they have to be evaluated again; empty when everything still holds. */
    Optional<String> change(EvidenceChange inputs, Selection now, @Nullable BaselineEvidence baseline) {
        if (!now.include().equals(selection.include()) || !now.exclude().equals(selection.exclude())) {
            return Optional.of("others are asked for");
        }
        if (!Objects.equals(baseline, verified.result().baseline())) {
            return Optional.of("the baseline has changed");
        }
        List<String> changed = inputs.ofModelsSince(verified.result());
        return Stream.concat(changed.stream(), inputs.untold().stream()).findFirst();
    }

    /** Adds what a promotion would keep of the models to what it would keep else. */
    void leaveIn(Path promotable) throws IOException {
        Path models = kept.resolve(MODELS);
        if (Files.isDirectory(models)) {
            PathUtils.copyDirectory(models, promotable.resolve(MODELS));
        }
    }
}
