package io.dataops.maven;

import io.dataops.checks.ColumnVerdicts;
import io.dataops.checks.Selection;
import io.dataops.checks.VerificationRequest;
import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.model.ModelResources;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes down as a suite what is asked, and verifies that as any other.
 *
 * @param baseline to compare with where the suite asks for it
 */
record Drifting(
        Workshop workshop, VerificationRequest.Build build, Path base, EngineShare share, BaselineState baseline) {
    /**
     * The result, which stands with its reports in a folder.
     *
     * @param asked the suite, as YAML
     * @param folder is ready for them
     * @param progress is handed a line every few seconds
     */
    VerificationResult run(String asked, ReportFolder folder, Consumer<String> progress)
            throws EngineException, IOException, ProblemsException {
        SuiteFile file = new SuiteFile(folder.path().resolve("drift.yaml"), base);
        Files.writeString(file.path(), asked);
        Suite suite = file.read(workshop.environment());
        Resources resources =
                share.with(Scratch.in(folder.path()).path(), workshop.clock().instant());
        VerificationRequest request = new VerificationRequest(
                new ColumnVerdicts(workshop.engines().get(), base, baseline).in(suite, resources),
                file.fingerprint().toString(),
                base,
                build,
                resources,
                Selection.ALL,
                new ModelResources(List.of(), Optional.empty(), folder.path()),
                new BaselineUse(baseline, Optional.empty()));
        VerificationResult result = workshop.verify(request, Optional.empty(), Fingerprint::of, progress)
                .result();
        folder.write(result, List.of(Format.values()));
        return result;
    }
}
