package io.dataops.checks.suite;

import io.dataops.checks.metric.ValueRange;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What a gate asks of a metric. Without a confidence the point estimate decides. */
public sealed interface GateRule {
    /** How sure one has to be, above 0 and below 1; empty when the point estimate decides. */
    OptionalDouble confidence();

    /** The kind in the result. */
    String kind();

    /** Whether every value of a range meets it, whatever the value compared with, so that nothing is asked. */
    boolean allowsAll(ValueRange range);

    /** What the value is compared with, as the numbers of a result call it; of no use for a rule that has limits. */
    default String rival() {
        return "baseline";
    }

    /**
     * The value lies within limits.
     *
     * @param min lowest value allowed; null for none
     * @param max highest value allowed; null for none
     * @param above the value must be greater; null for any
     * @param below the value must be less; null for any
     */
    record Value(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable BigDecimal above,
            @Nullable BigDecimal below,
            OptionalDouble confidence)
            implements GateRule {
        @Override
        public String kind() {
            return "value";
        }

        @Override
        public boolean allowsAll(ValueRange range) {
            return range.least().map(this::allowsFrom).orElse(min == null && above == null)
                    && range.greatest().map(this::allowsTo).orElse(max == null && below == null);
        }

        private boolean allowsFrom(BigDecimal least) {
            return (min == null || min.compareTo(least) <= 0) && (above == null || above.compareTo(least) < 0);
        }

        private boolean allowsTo(BigDecimal greatest) {
            return (max == null || max.compareTo(greatest) >= 0) && (below == null || below.compareTo(greatest) > 0);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.value(this);
        }
    }

    /** It is not worse than the baseline by more than a margin. */
    record NotWorse(Margin margin, OptionalDouble confidence) implements GateRule {
        @Override
        public String kind() {
            return confidence.isPresent() ? "non_inferiority" : "change";
        }

        @Override
        public boolean allowsAll(ValueRange range) {
            return margin.reachesAcross(range);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notWorse(this);
        }
    }

    /** It is better than the baseline by at least a margin; with a confidence and a margin of 0, better at all. */
    record Better(Margin margin, OptionalDouble confidence) implements GateRule {
        @Override
        public String kind() {
            return confidence.isPresent() ? "superiority" : "change";
        }

        @Override
        public boolean allowsAll(ValueRange range) {
            return false;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.better(this);
        }
    }

    /** It is not better than the baseline by more than a margin, which would be too good to be true. */
    record NotTooGood(Margin margin, OptionalDouble confidence) implements GateRule {
        @Override
        public String kind() {
            return "change";
        }

        @Override
        public boolean allowsAll(ValueRange range) {
            return margin.reachesAcross(range);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notTooGood(this);
        }
    }

    /** It is better than what a model without any feature would reach on the same rows. */
    record BeatsDummy(OptionalDouble confidence) implements GateRule {
        @Override
        public String kind() {
            return "superiority";
        }

        @Override
        public String rival() {
            return "dummy";
        }

        @Override
        public boolean allowsAll(ValueRange range) {
            return false;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.beatsDummy(this);
        }
    }

    /** It is not worse than the anchor by more than a margin. Of an anchor only the value is known, so the values decide. */
    record NearAnchor(Margin margin) implements GateRule {
        @Override
        public OptionalDouble confidence() {
            return OptionalDouble.empty();
        }

        @Override
        public String kind() {
            return "change";
        }

        @Override
        public String rival() {
            return "anchor";
        }

        @Override
        public boolean allowsAll(ValueRange range) {
            return margin.reachesAcross(range);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nearAnchor(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R value(Value it);

        R notWorse(NotWorse it);

        R better(Better it);

        R notTooGood(NotTooGood it);

        R beatsDummy(BeatsDummy it);

        R nearAnchor(NearAnchor it);
    }
}
