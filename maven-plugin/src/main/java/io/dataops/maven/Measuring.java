package io.dataops.maven;

import io.dataops.checks.data.FingerprintCache;
import io.dataops.checks.evidence.EvidenceChange;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.suite.Suite;
import io.dataops.results.Anchor;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineState;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a goal has when it comes to measuring.
 *
 * @param suite what the file says
 * @param git what is known of the commit that is built
 * @param resources what the engine may use
 * @param past what builds before this one left
 * @param baseline the promoted one, or why there is none
 * @param fingerprints of data and model files
 * @param stored the result of an earlier build; empty when it may not be used
 */
record Measuring(
        SuiteFile file,
        Suite suite,
        GitFacts git,
        Resources resources,
        PastBuilds past,
        BaselineState baseline,
        FingerprintCache fingerprints,
        Optional<VerificationResult> stored) {
    /** Those of the promoted baseline; none without one. */
    List<Anchor> anchors() {
        return baseline instanceof BaselineState.Found found ? found.record().anchors() : List.of();
    }

    /** What is different now from what a result rests on. */
    EvidenceChange inputs() throws IOException {
        return file.inputs(suite, fingerprints);
    }
}
