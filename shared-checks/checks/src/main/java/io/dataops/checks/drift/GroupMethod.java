package io.dataops.checks.drift;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NakagamiDistribution;

/**
 * Methods that compare shares of groups: categories, or bins of numbers. With k groups and samples of n and m values, the
 * floor without drift rests on Σ(p − q)²/p being (1/n + 1/m) times a χ² of k − 1 degrees of freedom (Yurdakul and Naranjo
 * 2020), to whose multiples the divergences come down for near shares (Lin 1991).
 */
public enum GroupMethod implements DriftMethod {
    /**
     * Population stability index: Σ(p − q) ln(p/q), with shares of at least {@value #SMALLEST_SHARE}, so that an empty group
     * counts and is finite.
     */
    PSI {
        @Override
        public DriftValue of(GroupCounts counts) {
            double psi = counts.sum((observed, reference) -> {
                double p = Math.max(observed, SMALLEST_SHARE);
                double q = Math.max(reference, SMALLEST_SHARE);
                return (p - q) * Math.log(p / q);
            });
            return DriftValue.of(psi, freedom(counts) * counts.sampling());
        }
    },
    /** Jensen–Shannon distance: the root of the divergence to base 2, in [0, 1] (Endres and Schindelin 2003). */
    JENSEN_SHANNON {
        @Override
        public DriftValue of(GroupCounts counts) {
            double nats = counts.sum((observed, reference) -> {
                double middle = (observed + reference) / 2;
                return information(observed, middle) + information(reference, middle);
            });
            double distance = Math.sqrt(Math.max(0, nats / 2 / Math.log(2)));
            return DriftValue.of(distance, chi(counts) * Math.sqrt(counts.sampling() / (8 * Math.log(2))));
        }
    },
    /** Hellinger distance: the root of half of Σ(√p − √q)², in [0, 1]. */
    HELLINGER {
        @Override
        public DriftValue of(GroupCounts counts) {
            double squares =
                    counts.sum((observed, reference) -> Math.pow(Math.sqrt(observed) - Math.sqrt(reference), 2));
            return DriftValue.of(Math.sqrt(squares / 2), chi(counts) * Math.sqrt(counts.sampling() / 8));
        }
    },
    /** Half of Σ|p − q|, in [0, 1]; each difference is half normal without drift. */
    TOTAL_VARIATION {
        @Override
        public DriftValue of(GroupCounts counts) {
            double distance = counts.sum((observed, reference) -> Math.abs(observed - reference)) / 2;
            double deviations = pooled(counts).map(Math::sqrt).sum();
            return DriftValue.of(distance, Math.sqrt(counts.sampling() * 2 / Math.PI) * deviations / 2);
        }
    },
    /** The largest |p − q|, in [0, 1]; its floor is that of the root of Σ(p − q)², which is never less. */
    L_INFINITY {
        @Override
        public DriftValue of(GroupCounts counts) {
            double largest = IntStream.range(0, counts.size())
                    .mapToDouble(group -> Math.abs(counts.observedShare(group) - counts.referenceShare(group)))
                    .max()
                    .orElseThrow();
            return DriftValue.of(
                    largest, Math.sqrt(counts.sampling() * pooled(counts).sum()));
        }
    },
    /** Pearson's χ² of the 2 × k table, without a correction; a new category counts as any other. */
    CHI_SQUARE {
        @Override
        public DriftValue of(GroupCounts counts) {
            return tested(counts, pearson(counts));
        }
    },
    /** The likelihood ratio G of the 2 × k table, without a correction. */
    G {
        @Override
        public DriftValue of(GroupCounts counts) {
            double g = 0;
            for (int group = 0; group < counts.size(); group++) {
                double expected = counts.pooledShare(group);
                g += counts.observedTotal() * information(counts.observedShare(group), expected)
                        + counts.referenceTotal() * information(counts.referenceShare(group), expected);
            }
            return tested(counts, Math.max(0, 2 * g));
        }
    },
    /** Cramér's V of the 2 × k table, in [0, 1]: the root of χ² over n + m. */
    CRAMERS_V {
        @Override
        public DriftValue of(GroupCounts counts) {
            double total = counts.observedTotal() + counts.referenceTotal();
            return DriftValue.of(Math.sqrt(pearson(counts) / total), chi(counts) / Math.sqrt(total));
        }
    },
    /**
     * The largest of Cohen's h over the groups, |2 arcsin √p − 2 arcsin √q|, in [0, π] (Cohen 1988). Each h of a group is half
     * normal without drift, with a deviation that its share does not change. Of two groups both have the same h; of more the
     * floor is the bound √(2 ln 2k) of the mean of the largest, which needs no independence.
     */
    COHENS_H {
        @Override
        public DriftValue of(GroupCounts counts) {
            double largest = IntStream.range(0, counts.size())
                    .mapToDouble(
                            group -> Math.abs(angle(counts.observedShare(group)) - angle(counts.referenceShare(group))))
                    .max()
                    .orElseThrow();
            return DriftValue.of(largest, Math.sqrt(counts.sampling()) * largestOfNormal(counts.size()));
        }
    };

    /** What the share of an empty group is taken for in the population stability index. */
    public static final double SMALLEST_SHARE = 1e-4;

    private static final double MOST = 0.5;

    /** The value for counts with at least one value on each side. */
    public abstract DriftValue of(GroupCounts counts);

    @Override
    public boolean isTest() {
        return this == CHI_SQUARE || this == G;
    }

    /** That of two groups, one of which has all of the one side and the other all of the other. */
    @Override
    public OptionalDouble lowestPValue(long observed, long reference) {
        return isTest()
                ? of(GroupCounts.of(new long[] {observed, 0}, new long[] {0, reference}))
                        .pValue()
                : OptionalDouble.empty();
    }

    /**
     * Whether a group counts for nothing, however far its shares lie apart: those that the population stability index takes for
     * empty on both sides.
     */
    private boolean misses(double observed, double reference) {
        return this == PSI && observed < SMALLEST_SHARE && reference < SMALLEST_SHARE;
    }

    /** How many groups count for nothing. */
    public long missed(GroupCounts counts) {
        return Math.round(counts.sum((observed, reference) -> misses(observed, reference) ? 1 : 0));
    }

    /** Whether most values of a side stand in groups that count for nothing, so that the statistic says nothing of them. */
    public boolean missesMost(GroupCounts counts) {
        return counts.sum((observed, reference) -> misses(observed, reference) ? observed : 0) > MOST
                || counts.sum((observed, reference) -> misses(observed, reference) ? reference : 0) > MOST;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.ofGroups(this);
    }

    private static DriftValue tested(GroupCounts counts, double statistic) {
        // One value on both sides leaves nothing that could differ.
        double pValue = counts.size() == 1
                ? 1
                : ChiSquaredDistribution.of(freedom(counts)).survivalProbability(statistic);
        return DriftValue.tested(statistic, pValue, freedom(counts));
    }

    private static double pearson(GroupCounts counts) {
        double sum = 0;
        for (int group = 0; group < counts.size(); group++) {
            double difference = counts.observedShare(group) - counts.referenceShare(group);
            sum += difference * difference / counts.pooledShare(group);
        }
        return sum / counts.sampling();
    }

    private static double freedom(GroupCounts counts) {
        return counts.size() - 1;
    }

    /** The mean of a χ variable, the root of a χ². */
    private static double chi(GroupCounts counts) {
        double freedom = freedom(counts);
        return freedom == 0 ? 0 : NakagamiDistribution.of(freedom / 2, freedom).getMean();
    }

    private static DoubleStream pooled(GroupCounts counts) {
        return IntStream.range(0, counts.size())
                .mapToDouble(group -> counts.pooledShare(group) * (1 - counts.pooledShare(group)));
    }

    private static double angle(double share) {
        return 2 * Math.asin(Math.sqrt(share));
    }

    private static double largestOfNormal(int groups) {
        if (groups == 1) {
            return 0;
        }
        return groups == 2 ? Math.sqrt(2 / Math.PI) : Math.sqrt(2 * Math.log(2.0 * groups));
    }

    private static double information(double share, double against) {
        return share == 0 ? 0 : share * Math.log(share / against);
    }
}
