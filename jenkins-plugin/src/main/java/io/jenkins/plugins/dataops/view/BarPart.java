package io.jenkins.plugins.dataops.view;

import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.report.Findings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One status as a length of a bar that is 1000 long. It only repeats the numbers.
 *
 * @param from where it begins
 * @param width at least a visible sliver
 */
public record BarPart(String css, long from, long width) {
    private static final long WHOLE = 1000;
    private static final long SLIVER = 8;

    /** Those that occur, most pressing first; empty without checks. */
    static List<BarPart> of(Collection<Outcome> checks) {
        List<BarPart> parts = new ArrayList<>();
        long from = 0;
        for (Status status : mostPressingFirst()) {
            long number = checks.stream()
                    .filter(outcome -> outcome.status() == status)
                    .count();
            if (number > 0) {
                long width = Math.max(SLIVER, WHOLE * number / checks.size());
                parts.add(new BarPart(Sign.of(status).css(), from, width));
                from += width;
            }
        }
        return parts;
    }

    private static List<Status> mostPressingFirst() {
        return Arrays.stream(Status.values())
                .sorted(Comparator.comparingInt(Findings::rank))
                .toList();
    }
}
