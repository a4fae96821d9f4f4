package io.dataops.sql.type;

import io.dataops.results.VerificationResult;
import io.dataops.sql.PromotedRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks of one type on orders, beside another one that always passes, in a project whose results are promoted.
 *
 * @param run verifies and promotes
 * @param file of the orders
 * @param type of the checks
 */
record PromotedOrders(PromotedRun run, String file, String type) {
    static PromotedOrders in(Path folder, String file, String type) {
        return new PromotedOrders(PromotedRun.in(folder), file, type);
    }

    /** A suite with a check of the type for each of these. */
    String suite(String... checks) {
        String item = "\n      - " + type + ": ";
        return "version: 1\ndatasets:\n  orders:\n    path: " + file + "\n    checks:\n      - row_count: { min: 0 }"
                + item + String.join(item, checks) + "\n";
    }

    VerificationResult verify(String... checks) throws IOException {
        return run.verify(suite(checks));
    }

    /** Makes what these checks find now the baseline. */
    void promote(String... checks) throws IOException {
        run.promote(suite(checks), verify(checks));
    }

    /** Status and message of each of these checks. */
    List<String> says(String... checks) throws IOException {
        return said(verify(checks));
    }

    /** Status and message of each check of the type. */
    List<String> said(VerificationResult result) {
        return result.checks().stream()
                .filter(outcome -> outcome.check().type().equals(type))
                .map(outcome -> outcome.status() + " " + outcome.finding().message())
                .toList();
    }
}
