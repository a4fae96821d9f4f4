package io.dataops.checks.suite;

import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.results.Effect;
import io.dataops.results.SourcePosition;
import io.dataops.results.literal.Counted;
import java.util.List;

/**
 * A file of another tool whose rules the suite takes over. The checks stand with their data sets.
 *
 * @param format such as {@code gx}
 * @param file as the suite writes it
 * @param fingerprint of the file
 * @param taken how many of its rules are taken
 * @param refused those that are not
 * @param unsupported what refused rules mean
 * @param at where the suite names the file
 */
public record ImportSpec(
        String format,
        String file,
        Fingerprint fingerprint,
        int taken,
        List<ImportedRule.Refused> refused,
        Effect unsupported,
        SourcePosition at) {
    public ImportSpec {
        refused = List.copyOf(refused);
    }

    /** How many of how many were taken, and where and why the others were not. */
    public String coverage() {
        int all = taken + refused.size();
        StringBuilder coverage =
                new StringBuilder(file + ": " + taken + " of " + new Counted(all, "rule").does("is", "are") + " taken");
        refused.forEach(rule -> coverage.append("; ")
                .append(rule.at())
                .append(": ")
                .append(rule.name())
                .append(" is not taken, because ")
                .append(rule.reason()));
        return coverage.toString();
    }
}
