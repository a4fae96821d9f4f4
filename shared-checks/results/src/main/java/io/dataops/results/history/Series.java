package io.dataops.results.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one subject over builds, in order of time. A build that had no number of it is a point without one, so that
 * a gap is seen as a gap.
 */
public record Series(Subject subject, List<Point> points) {
    public Series {
        points = List.copyOf(points);
    }

    /** The numbers there are, oldest first. */
    public List<Double> numbers() {
        return points.stream().map(Point::number).filter(Objects::nonNull).toList();
    }

    /** Whether all its points say the same. */
    public boolean isConstant() {
        return points.stream().map(Point::number).distinct().count() <= 1
                && points.stream().map(Point::words).distinct().count() <= 1;
    }

    /**
     * A build.
     *
     * @param entry id of the entry
     * @param commit null when unknown
     * @param number null when there is none
     * @param words how a check ended, or why there is no number; empty otherwise
     */
    public record Point(
            String entry,
            Instant at,
            @Nullable String commit,
            @Nullable Double number,
            String words) {}
}
