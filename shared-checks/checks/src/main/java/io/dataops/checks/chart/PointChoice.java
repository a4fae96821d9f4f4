package io.dataops.checks.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which builds of a history give points. Those in marked incidents never do.
 *
 * @param per what makes one point
 * @param since the first day, in UTC, whose builds count, as after a known change; empty for all
 * @param branch whose builds count; empty for the branch of the build that is judged
 * @param of which builds count
 */
public record PointChoice(Per per, Optional<LocalDate> since, Optional<String> branch, Of of) {
    /** What makes one point. The last build of several wins. */
    public enum Per {
        /** A day, in UTC. */
        DAY,
        /** Every build. */
        BUILD,
        /** Builds in a row on the same data. */
        DATA
    }

    /** Which builds count. */
    public enum Of {
        /** Those of files as committed, whose number neither its check nor this gate refused. */
        ACCEPTED,
        /** All that have a number. */
        ALL
    }
}
