package io.dataops.maven;

import io.dataops.checks.aggregate.Freshness;
import io.dataops.checks.aggregate.ModuleEvidence;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A suite of a module, and where its result has to be.
 *
 * @param module what stands before names in the whole; empty for the root
 * @param folder the module's folder relative to the root; empty for the root
 * @param file the suite
 * @param reports where the result has to be
 * @param built whether the module is part of this build
 */
record ModuleSuite(String module, String folder, SuiteFile file, Path reports, boolean built) {
    /** As messages name the module. */
    String displayName() {
        return module.isEmpty() ? "the root" : module;
    }

    /**
     * What the module adds to the whole.
     *
     * @param since the start of this build
     * @param root what is known of the commit that is built
     * @param environment the variables of build servers
     */
    ModuleEvidence evidence(Instant since, GitFacts root, Map<String, String> environment) {
        if (!built) {
            return ModuleEvidence.leftOut(module);
        }
        ReportFolder stored = new ReportFolder(reports, file.base());
        if (!stored.hasResult()) {
            return ModuleEvidence.missing(
                    module, "it left no result; its goal verify or data-test failed early, was skipped or did not run");
        }
        try {
            VerificationResult result = stored.read();
            String commit = commit(result, root, environment).commit();
            Optional<String> objection = new Freshness(since, commit, fingerprint(environment)).objection(result);
            return objection
                    .map(reason -> ModuleEvidence.missing(module, reason))
                    .orElseGet(() -> ModuleEvidence.fresh(module, folder, result));
        } catch (UnreadableResultException | IOException refused) {
            return ModuleEvidence.missing(module, String.valueOf(refused.getMessage()));
        }
    }

    /** Of the suite and what it imports or compares with. One that has problems by now is not the suite of any result. */
    private String fingerprint(Map<String, String> environment) throws IOException {
        String own = file.fingerprint().toString();
        try {
            return file.read(environment).fingerprint(own, file.base());
        } catch (ProblemsException changed) {
            return own;
        }
    }

    /** A module may be a repository of its own; git is asked again only where that would explain a difference. */
    private GitFacts commit(VerificationResult result, GitFacts root, Map<String, String> environment) {
        boolean same = Objects.equals(result.evidence().commit(), root.commit());
        return same ? root : GitFacts.of(file.base(), environment);
    }
}
