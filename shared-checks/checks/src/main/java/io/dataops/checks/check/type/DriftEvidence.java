package io.dataops.checks.check.type;

import io.dataops.checks.drift.DriftMethod;
import io.dataops.checks.drift.DriftValue;
import io.dataops.checks.drift.GroupCounts;
import io.dataops.checks.drift.GroupMethod;
import io.dataops.checks.drift.OrderMethod;
import io.dataops.checks.drift.SampleGap;
import io.dataops.checks.plan.DistributionGap;
import io.dataops.checks.plan.GroupedCounts;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.SideCounts;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What a method measures drift by, and what it makes of the numbers. */
interface DriftEvidence {
    DriftMethod method();

    Measure<?> measure();

    /** Reads the answer to the measure. */
    Found of(Numbers numbers);

    /** What was measured. */
    interface Found {
        SideCounts observed();

        SideCounts reference();

        /** The drift, asked only where both sides have values and all are finite. */
        DriftValue value();

        /** Why the statistic says nothing of most values; empty when it does. Asked only where the value is. */
        Optional<String> blindness();

        /** What the statistic was taken over, to follow it in a sentence. */
        String over();
    }

    /** Counts of groups. */
    record OfGroups(GroupMethod method, Measure.Grouped measure) implements DriftEvidence {
        @Override
        public Found of(Numbers numbers) {
            return new FoundGroups(method, numbers.of(measure));
        }
    }

    /** Distributions. */
    record OfOrder(OrderMethod method, Measure.Parted measure) implements DriftEvidence {
        @Override
        public Found of(Numbers numbers) {
            return new FoundGap(method, numbers.of(measure));
        }
    }

    /** Groups that were counted. */
    record FoundGroups(GroupMethod method, GroupedCounts counts) implements Found {
        /** What a double holds of any decimal, so that the middle of 0.1 and 0.2 is 0.15. */
        private static final MathContext INTERPOLATED = new MathContext(15);

        @Override
        public SideCounts observed() {
            return counts.observedRows();
        }

        @Override
        public SideCounts reference() {
            return counts.referenceRows();
        }

        @Override
        public DriftValue value() {
            return method.of(groupCounts());
        }

        private GroupCounts groupCounts() {
            return GroupCounts.of(array(counts.observed()), array(counts.reference()));
        }

        @Override
        public Optional<String> blindness() {
            return method.missesMost(groupCounts())
                    ? Optional.of("most values stand in groups that hold less than a share of "
                            + new Scalar.Numeric(BigDecimal.valueOf(GroupMethod.SMALLEST_SHARE))
                            + " on both sides, which "
                            + method.key() + " takes for empty, so take another method, such as "
                            + GroupMethod.TOTAL_VARIATION.key())
                    : Optional.empty();
        }

        private static long[] array(List<Long> counts) {
            return counts.stream().mapToLong(Long::longValue).toArray();
        }

        @Override
        public String over() {
            return counts.groups().match(new GroupedCounts.Groups.Cases<>() {
                @Override
                public String categories(GroupedCounts.Groups.Categories it) {
                    return " over " + new Counted(size(), "category") + news();
                }

                @Override
                public String deciles(GroupedCounts.Groups.Deciles it) {
                    return bins() + " between the reference's deciles " + list(it.edges());
                }

                @Override
                public String nearDeciles(GroupedCounts.Groups.NearDeciles it) {
                    return bins() + " between edges near the reference's deciles, " + list(it.edges());
                }
            });
        }

        private String bins() {
            return " over " + new Counted(size(), "bin");
        }

        private static String list(List<BigDecimal> edges) {
            return edges.stream()
                    .map(edge -> Rounding.ofData(edge.round(INTERPOLATED), edges))
                    .collect(Collectors.joining(", "));
        }

        private long size() {
            return counts.observed().size();
        }

        private String news() {
            long fresh = zeros(counts.reference());
            long gone = zeros(counts.observed());
            long missed = method.missed(groupCounts());
            return (fresh == 0 ? "" : ", " + Counted.digits(fresh) + " new")
                    + (gone == 0 ? "" : ", " + Counted.digits(gone) + " gone")
                    + (missed == 0
                            ? ""
                            : ", " + Counted.digits(missed) + " too rare for " + method.key() + " to count");
        }

        private static long zeros(List<Long> counts) {
            return LongStream.of(array(counts)).filter(count -> count == 0).count();
        }
    }

    /** Distributions that were laid over each other. */
    record FoundGap(OrderMethod method, DistributionGap gap) implements Found {
        @Override
        public SideCounts observed() {
            return gap.observedRows();
        }

        @Override
        public SideCounts reference() {
            return gap.referenceRows();
        }

        @Override
        public DriftValue value() {
            double n = observed().values();
            double m = reference().values();
            return method.of(new SampleGap(
                    n,
                    m,
                    gap.largest().doubleValue() / (n * m),
                    Math.abs(gap.shift()) / (n * m),
                    gap.area() / (n * m),
                    gap.energy() / (n * m) / (n * m),
                    gap.noise() / m,
                    gap.variance() / (m * m),
                    deviation(gap.referenceSquares(), m - 1),
                    deviation(gap.observedSquares() + gap.referenceSquares(), n + m - 2)));
        }

        private static double deviation(double squares, double freedom) {
            return freedom < 1 ? 0 : Math.sqrt(squares / freedom);
        }

        @Override
        public Optional<String> blindness() {
            return Optional.empty();
        }

        @Override
        public String over() {
            return "";
        }
    }
}
