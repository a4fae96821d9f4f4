package io.jenkins.plugins.dataops.view;

import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.literal.Counted;
import io.dataops.results.report.Findings;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How many checks ended so.
 *
 * @param status as a request names it
 */
public record StatusCount(Sign sign, String status, String count) {
    /** Those that occur, most pressing first. */
    static List<StatusCount> of(Collection<Outcome> checks) {
        return Arrays.stream(Status.values())
                .sorted(Comparator.comparingInt(Findings::rank))
                .filter(status -> count(checks, status) > 0)
                .map(status -> new StatusCount(
                        Sign.of(status), status.name().toLowerCase(Locale.ROOT), Counted.digits(count(checks, status))))
                .toList();
    }

    private static long count(Collection<Outcome> checks, Status status) {
        return checks.stream().filter(outcome -> outcome.status() == status).count();
    }
}
