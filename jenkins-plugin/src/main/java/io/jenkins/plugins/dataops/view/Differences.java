package io.jenkins.plugins.dataops.view;

import io.dataops.results.compare.CheckChange;
import io.dataops.results.compare.Comparison;
import io.dataops.results.compare.GateChange;
import io.dataops.results.literal.Counted;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs from the reference.
 *
 * @param numbers how many checks changed how, in one line
 * @param rows the first checks that changed, what is new first, and then the gates that did
 * @param more how many checks and gates changed beyond these
 */
public record Differences(String numbers, List<ChangeRow> rows, int more, MetricChanges metrics) {
    /** Changes of one kind that stand in the page. */
    static final int MOST = 50;

    /** What a policy makes of a check that went away, which has a row of its own. */
    private static final String CHECK_GONE = "policy.removed.";

    /** What has to be looked at first. */
    private static final List<CheckChange.Kind> ORDER = List.of(
            CheckChange.Kind.NEW,
            CheckChange.Kind.REMOVED,
            CheckChange.Kind.LOOSENED,
            CheckChange.Kind.OUTSTANDING,
            CheckChange.Kind.FIXED,
            CheckChange.Kind.ADDED);

    static Differences of(Comparison comparison) {
        List<CheckChange> changes = comparison.checks().stream()
                .filter(Differences::isWorthALine)
                .sorted(Comparator.comparingInt((CheckChange change) -> ORDER.indexOf(change.kind()))
                        .thenComparing(CheckChange::id))
                .toList();
        List<GateChange> gates = gates(comparison);
        List<ChangeRow> rows = Stream.concat(
                        changes.stream().limit(MOST).map(ChangeRow::of),
                        gates.stream().limit(MOST).map(ChangeRow::of))
                .toList();
        return new Differences(
                numbers(comparison),
                rows,
                changes.size() + gates.size() - rows.size(),
                MetricChanges.of(comparison.metrics()));
    }

    private static List<GateChange> gates(Comparison comparison) {
        return comparison.gates().stream()
                .filter(change -> change.kind() != GateChange.Kind.OUTSTANDING
                        && !change.id().startsWith(CHECK_GONE))
                .toList();
    }

    /** What is outstanding and fails for as many rows as before stands in the table of all checks. */
    private static boolean isWorthALine(CheckChange change) {
        Long difference = change.failingDifference();
        return change.kind() != CheckChange.Kind.OUTSTANDING || (difference != null && difference != 0);
    }

    /** The numbers without the changes themselves, as the build keeps them. */
    static String numbers(long fresh, long fixed, long outstanding) {
        return Messages.Differences_numbers(Counted.digits(fresh), Counted.digits(fixed), Counted.digits(outstanding));
    }

    /** What happened to each check that changed, by its id. Beside what else happened it does not count that it was loosened. */
    static Map<String, CheckChange.Kind> byId(Comparison comparison) {
        return comparison.checks().stream()
                .collect(Collectors.toMap(
                        CheckChange::id,
                        CheckChange::kind,
                        (first, second) -> first == CheckChange.Kind.LOOSENED ? second : first));
    }

    private static String numbers(Comparison comparison) {
        long removed = comparison.checks().stream()
                .filter(change -> change.kind() == CheckChange.Kind.REMOVED)
                .count();
        String numbers = numbers(comparison.newChecks(), comparison.fixedChecks(), comparison.outstandingChecks());
        return removed == 0 ? numbers : numbers + Messages.Differences_removed(Counted.digits(removed));
    }
}
