package io.dataops.checks.baseline;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.suite.ModelSpec;
import io.dataops.results.Anchor;
import io.dataops.results.MetricReading;
import io.dataops.results.VerificationResult;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values that gates with {@code against: anchor} compare with: by model, metric and slice the best one promoted, or a
 * pinned one.
 */
public final class Anchors {
    private final List<Anchor> anchors;

    /** These anchors. */
    public Anchors(List<Anchor> anchors) {
        this.anchors = List.copyOf(anchors);
    }

    /**
     * What an anchor is of.
     *
     * @param slice null for all rows
     */
    private record Subject(
            String model, String signature, @Nullable String slice) {
        private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::model)
                .thenComparing(Subject::signature)
                .thenComparing(Subject::slice, Comparator.nullsFirst(Comparator.naturalOrder()));

        static Subject of(Anchor anchor) {
            return new Subject(anchor.model(), anchor.signature(), anchor.slice());
        }

        static Subject of(MetricReading reading) {
            return new Subject(reading.model(), reading.signature(), reading.slice());
        }
    }

    /**
     * The anchor of a metric; empty when none was ever promoted.
     *
     * @param slice null for all rows
     */
    public Optional<Anchor> find(String model, String signature, @Nullable String slice) {
        Subject subject = new Subject(model, signature, slice);
        return anchors.stream()
                .filter(anchor -> Subject.of(anchor).equals(subject))
                .findFirst();
    }

    /**
     * The anchors that a promotion leaves. A metric keeps its anchor when the promoted result has no value for it, and when
     * the suite does not say which way it gets better, because the suite no longer has it or because it gets better neither
     * way. Of equally good values the earlier one stays.
     *
     * @param previous the anchors before
     * @param promoted the result that becomes the baseline
     * @param models of the suite that it comes from
     * @param now when it is promoted
     * @return in the order of models, signatures and slices, all rows first
     */
    public static List<Anchor> after(
            List<Anchor> previous, VerificationResult promoted, List<ModelSpec> models, Instant now, Pinning pinning) {
        Map<Subject, Anchor> next = new TreeMap<>(Subject.ORDER);
        previous.forEach(anchor -> next.put(Subject.of(anchor), anchor));
        MetricDirections directions = new MetricDirections(models);
        for (MetricReading reading : promoted.metrics()) {
            Direction direction = directions.of(reading);
            Double value = reading.value();
            if (direction == Direction.NEITHER || value == null || !Double.isFinite(value)) {
                continue;
            }
            Subject subject = Subject.of(reading);
            if (pinning == Pinning.PIN_ALL || replaces(value, next.get(subject), direction)) {
                next.put(subject, anchor(reading, value, promoted.evidence().commit(), now, pinning));
            }
        }
        return List.copyOf(next.values());
    }

    private static boolean replaces(double value, @Nullable Anchor anchor, Direction direction) {
        if (anchor == null) {
            return true;
        }
        return !anchor.pinned()
                && (direction == Direction.HIGHER_IS_BETTER ? value > anchor.value() : value < anchor.value());
    }

    private static Anchor anchor(
            MetricReading reading, double value, @Nullable String commit, Instant now, Pinning pinning) {
        return new Anchor(
                reading.model(),
                reading.name(),
                reading.signature(),
                reading.slice(),
                value,
                commit,
                now,
                pinning == Pinning.PIN_ALL);
    }
}
