package io.dataops.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;

/** Verifies one data set, {@code t}. */
final class OneDataset {
    private OneDataset() {}

    static String suite(String path, String keys, String check) {
        return "version: 1\ndatasets:\n  t:\n    path: " + path + "\n" + keys + "    checks:\n      - " + check + "\n";
    }

    static VerificationResult verify(SuiteRun run, String path, String check) {
        return run.verify(suite(path, "", check));
    }

    /** Why the data set cannot be read; nothing about it may pass. */
    static String problem(SuiteRun run, String path) {
        VerificationResult result = verify(run, path, "row_count: { min: 0 }");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.checks()).extracting(Outcome::status).containsExactly(Status.ERRORED);
        return result.datasets().get(0).problem();
    }

    /** Why the check could not run, although the data set could be opened. */
    static String errored(SuiteRun run, String path, String check) {
        VerificationResult result = verify(run, path, check);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.checks()).extracting(Outcome::status).containsExactly(Status.ERRORED);
        return result.checks().get(0).finding().message();
    }
}
