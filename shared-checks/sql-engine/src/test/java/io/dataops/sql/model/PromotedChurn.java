package io.dataops.sql.model;

import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.sql.PromotedRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Predictions of who leaves, in a project whose results are promoted.
 *
 * @param run verifies and promotes
 */
record PromotedChurn(PromotedRun run) {
    static final String NOTHING_YET = "there is no baseline to compare with: nothing has been promoted yet; mvn"
            + " dataops:promote makes a result the baseline";
    static final String REPLACE =
            "; write on_missing_baseline: warn and let mvn dataops:promote put this result in its place";

    static PromotedChurn in(Path folder) {
        PromotedChurn churn = new PromotedChurn(PromotedRun.in(folder));
        churn.run.project().commit("1a2b3c4d5e6f7a8b");
        churn.customers(0);
        return churn;
    }

    VerificationResult verify(String suite) throws IOException {
        return run.verify(suite);
    }

    /** Makes what the suite finds now the baseline. */
    void promote(String suite) throws IOException {
        run.promote(suite, verify(suite));
    }

    /** Writes predictions of which some are wrong in the north. */
    void customers(int spoiled) {
        predictions(new String(new ChurnRows(2000, spoiled).csv(), StandardCharsets.UTF_8));
    }

    void predictions(String csv) {
        run.project().file("target/predictions.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> decisions(VerificationResult result) {
        return result.gates().stream()
                .map(gate -> gate.id() + " " + gate.decision() + " " + gate.effect())
                .toList();
    }

    static String reason(VerificationResult result, String id) {
        return result.gates().stream()
                .filter(gate -> gate.id().equals(id))
                .map(GateDecision::reason)
                .findFirst()
                .orElseThrow();
    }
}
