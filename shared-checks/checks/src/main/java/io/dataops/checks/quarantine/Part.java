package io.dataops.checks.quarantine;

import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.suite.QuarantineRule;
import io.dataops.results.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which checks of a data set make a row bad.
 *
 * @param taken those that do
 * @param blind those that would, and tell no rows apart
 * @param mild those that do not, because a miss of theirs is only a warning
 */
record Part(List<CheckSpec> taken, List<CheckSpec> blind, List<CheckSpec> mild) {
    private static final int MOST_NAMED = 5;

    static Part of(DatasetSpec dataset, QuarantineRule rule) {
        boolean usual = rule.checks().isEmpty();
        List<CheckSpec> asked = dataset.checks().stream()
                .filter(check -> usual || rule.names(check))
                .toList();
        List<CheckSpec> counting =
                asked.stream().filter(check -> !usual || blocks(check)).toList();
        return new Part(
                counting.stream().filter(Part::tellsRows).toList(),
                counting.stream().filter(check -> !tellsRows(check)).toList(),
                asked.stream().filter(check -> !counting.contains(check)).toList());
    }

    private static boolean tellsRows(CheckSpec check) {
        return check.check().tellingRows().isPresent();
    }

    private static boolean blocks(CheckSpec check) {
        return check.description().severity() == Severity.ERROR;
    }

    /** What takes no part, to stand behind a sentence; empty when everything does. */
    String others() {
        return named(blind, " tell no rows apart") + named(mild, " only warn");
    }

    private static String named(List<CheckSpec> checks, String why) {
        return checks.isEmpty() ? "" : "; not used, because they" + why + ": " + names(checks);
    }

    /** Their ids, the first few of many. */
    static String names(List<CheckSpec> checks) {
        String names = checks.stream()
                .limit(MOST_NAMED)
                .map(check -> check.description().id())
                .collect(Collectors.joining(", "));
        int more = checks.size() - MOST_NAMED;
        return names + (more > 0 ? " and " + more + " more" : "");
    }
}
