package io.dataops.checks.suite;

import io.dataops.results.SourcePosition;
import io.dataops.results.policy.IdPattern;
import java.time.LocalDate;
import java.util.List;

/**
 * Days whose numbers are known to be wrong, so that nothing is learned from them.
 *
 * @param from first day, in UTC
 * @param until last day, in UTC
 * @param of names of data sets and models, and ids of checks and metrics in which {@code *} stands for any characters; empty
 *     for everything
 * @param by who says so
 * @param reason what happened
 * @param at where the suite declares it
 */
public record Incident(LocalDate from, LocalDate until, List<String> of, String by, String reason, SourcePosition at) {
    public Incident {
        of = List.copyOf(of);
    }

    /**
     * Whether a number of a day is one of it.
     *
     * @param owner the data set or model that the number belongs to
     * @param id of the check, or the metric with its model
     */
    public boolean covers(LocalDate day, String owner, String id) {
        boolean during = !day.isBefore(from) && !day.isAfter(until);
        return during
                && (of.isEmpty()
                        || of.stream().anyMatch(name -> name.equals(owner) || new IdPattern(name).matches(id)));
    }
}
