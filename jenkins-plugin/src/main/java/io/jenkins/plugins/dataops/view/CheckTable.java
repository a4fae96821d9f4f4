package io.jenkins.plugins.dataops.view;

import io.dataops.results.CheckDescription;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.Waiver;
import io.dataops.results.compare.CheckChange;
import io.dataops.results.report.Findings;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All checks of a recording, of which a page shows a part.
 *
 * @param checks in the order of the suites, in which checks stand that are otherwise equal
 * @param changes what happened to a check since the reference, by id; empty without one
 * @param waivers those that count today, by what they are for
 */
record CheckTable(List<Outcome> checks, Map<String, CheckChange.Kind> changes, Map<String, Waiver> waivers) {
    /** Checks that need a look and stand in the page itself. */
    static final int FINDINGS = 100;

    CheckTable {
        checks = List.copyOf(checks);
        changes = Map.copyOf(changes);
        waivers = Map.copyOf(waivers);
    }

    /**
     * A part of the table.
     *
     * @param total how many checks there are
     * @param matching how many of them the query asks for
     * @param rows the part
     */
    record Part(int total, int matching, int offset, List<CheckRow> rows) {}

    Part part(CheckQuery query) {
        List<Outcome> matching =
                checks.stream().filter(outcome -> matches(outcome, query)).toList();
        List<CheckRow> rows = matching.stream()
                .sorted(order(query.sort()))
                .skip(query.offset())
                .limit(query.limit())
                .map(this::row)
                .toList();
        return new Part(checks.size(), matching.size(), query.offset(), rows);
    }

    /** The checks that need a look, most pressing first, and no more than {@link #FINDINGS}. */
    List<CheckRow> findings() {
        return checks.stream()
                .filter(outcome -> outcome.status() != Status.PASSED)
                .sorted(order(CheckQuery.Sort.PRESSING_FIRST))
                .limit(FINDINGS)
                .map(this::row)
                .toList();
    }

    private CheckRow row(Outcome outcome) {
        String id = outcome.check().id();
        return CheckRow.of(outcome, changes.get(id), waivers.get(id));
    }

    private static boolean matches(Outcome outcome, CheckQuery query) {
        Set<Status> statuses = query.statuses();
        if (!statuses.isEmpty() && !statuses.contains(outcome.status())) {
            return false;
        }
        if (query.words().isEmpty()) {
            return true;
        }
        CheckDescription check = outcome.check();
        String text = String.join(
                        "\n",
                        check.id(),
                        check.description(),
                        check.dataset(),
                        check.type(),
                        String.join("\n", check.columns()),
                        outcome.finding().message())
                .toLowerCase(Locale.ROOT);
        return query.words().stream().allMatch(text::contains);
    }

    private static Comparator<Outcome> order(CheckQuery.Sort sort) {
        Comparator<Outcome> ascending =
                switch (sort.column()) {
                    case STATUS -> Comparator.comparingInt(outcome -> Findings.rank(outcome.status()));
                    case CHECK ->
                        Comparator.comparing(outcome -> outcome.check().description(), String.CASE_INSENSITIVE_ORDER);
                    case DATASET ->
                        Comparator.comparing(outcome -> outcome.check().dataset(), String.CASE_INSENSITIVE_ORDER);
                    case TYPE -> Comparator.comparing(outcome -> outcome.check().type(), String.CASE_INSENSITIVE_ORDER);
                    case FAILING -> Comparator.comparingLong(CheckTable::failingRows);
                };
        return sort.descending() ? ascending.reversed() : ascending;
    }

    private static long failingRows(Outcome outcome) {
        Long failing = outcome.finding().failing();
        return failing == null ? -1 : failing;
    }
}
