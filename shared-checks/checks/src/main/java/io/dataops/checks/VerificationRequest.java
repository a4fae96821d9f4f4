package io.dataops.checks;

import io.dataops.checks.anomaly.KnownHistory;
import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.diff.SuiteComparison;
import io.dataops.checks.model.ModelResources;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.quarantine.QuarantineFolder;
import io.dataops.checks.suite.Suite;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to verify, for whom and with what.
 *
 * @param suite what to verify
 * @param suiteFingerprint of the suite file
 * @param base the folder that relative paths of the suite start from
 * @param build what the result is about
 * @param resources what the engine may use
 * @param selection which checks run
 * @param models what models may use
 * @param baseline what the result is compared with, and what it leaves for that
 * @param comparison what the suite is compared with
 * @param history what is known of builds before
 * @param quarantine where good and bad rows are kept apart, if the suite asks for it; empty to keep none
 */
public record VerificationRequest(
        Suite suite,
        String suiteFingerprint,
        Path base,
        Build build,
        Resources resources,
        Selection selection,
        ModelResources models,
        BaselineUse baseline,
        SuiteComparison comparison,
        KnownHistory history,
        Optional<QuarantineFolder> quarantine) {
    /** A request without a history, whose suite is compared with no other one and which keeps no rows apart. */
    public VerificationRequest(
            Suite suite,
            String suiteFingerprint,
            Path base,
            Build build,
            Resources resources,
            Selection selection,
            ModelResources models,
            BaselineUse baseline) {
        this(
                suite,
                suiteFingerprint,
                base,
                build,
                resources,
                selection,
                models,
                baseline,
                SuiteComparison.none(),
                new KnownHistory.Off(),
                Optional.empty());
    }

    /**
     * The build that a result belongs to.
     *
     * @param tool name and version of the tool, such as {@code dataops 0.1.0}
     * @param project coordinates; null outside a build
     * @param commit full commit id; null when unknown
     * @param branch null when unknown or detached
     * @param dirty whether files differ from the commit; null when unknown
     * @param id of the build on its CI server; null outside CI
     */
    public record Build(
            String tool,
            @Nullable String project,
            @Nullable String commit,
            @Nullable String branch,
            @Nullable Boolean dirty,
            @Nullable String id) {}
}
