package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.binary.GroupRate.Spread;
import io.dataops.checks.statistics.Inference;
import io.dataops.checks.statistics.Proportion;
import io.dataops.checks.statistics.ProportionDifference;
import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far rates lie apart between groups of rows. A group without the rows that a rate needs is left out of it, which the
 * notes tell, and never has a rate of 0 instead.
 *
 * @param name in the registry
 * @param by the column that has the groups
 * @param rates the rates compared
 * @param comparison of the highest and the lowest value of a rate
 * @param aggregate of the rates, where there are several
 * @param decision which rows are predicted positive
 * @param atLeast how many of the rows that a rate needs a group must have, at least 1
 */
record GroupGap(
        String name,
        String by,
        List<GroupRate> rates,
        Comparison comparison,
        Aggregate aggregate,
        Decision decision,
        int atLeast)
        implements Metric<BinaryExamples> {
    private static final int NAMED = 20;

    /** How the highest and the lowest group are compared. */
    enum Comparison {
        /** The highest less the lowest; 0 is equal. */
        DIFFERENCE(Direction.LOWER_IS_BETTER),
        /** The lowest over the highest; 1 is equal. */
        RATIO(Direction.HIGHER_IS_BETTER);

        private final Direction direction;

        Comparison(Direction direction) {
            this.direction = direction;
        }

        Direction direction() {
            return direction;
        }
    }

    /** What becomes of several rates. */
    enum Aggregate {
        /** The widest gap of all rates. */
        WORST,
        /** The mean gap. */
        MEAN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String signature() {
        Signature signature = new Signature(name)
                .with("by", by)
                .with("threshold", decision.toString())
                .with("at_least", atLeast);
        return (rates.size() == 1 ? signature : signature.with("aggregate", aggregate.toString())).toString();
    }

    @Override
    public Optional<String> groupedBy() {
        return Optional.of(by);
    }

    @Override
    public MetricValue of(BinaryExamples examples) {
        return unmet(examples).orElseGet(() -> {
            GroupTallies tallies = tallies(examples);
            List<Double> gaps = new ArrayList<>();
            for (GroupRate rate : rates) {
                Spread spread = rate.in(tallies, atLeast);
                if (!spread.isComparable()) {
                    return MetricValue.undefined("fewer than two groups of " + by + " have " + enough(rate));
                }
                if (comparison == Comparison.RATIO && spread.highest() == 0) {
                    return MetricValue.undefined("the rate is 0 in every group of " + by);
                }
                gaps.add(gap(spread));
            }
            return MetricValue.defined(aggregated(gaps));
        });
    }

    private double gap(Spread spread) {
        return switch (comparison) {
            case DIFFERENCE -> spread.highest() - spread.lowest();
            case RATIO -> spread.lowest() / spread.highest();
        };
    }

    private double aggregated(List<Double> gaps) {
        return switch (aggregate) {
            case WORST -> gaps.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            case MEAN ->
                gaps.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        };
    }

    /**
     * Of the difference of one rate in two groups, which are independent; of more than two the widest gap is chosen. Groups too
     * small for it are left to the bootstrap, which says how many rows it needs.
     */
    @Override
    public Optional<Inference> inference(BinaryExamples examples) {
        if (comparison == Comparison.RATIO
                || rates.size() > 1
                || !examples.plain()
                || unmet(examples).isPresent()) {
            return Optional.empty();
        }
        List<Proportion> shares = rates.get(0).counted(tallies(examples), atLeast);
        boolean enough = shares.stream().allMatch(share -> share.rows() >= ProportionDifference.FEWEST_ROWS);
        return shares.size() == 2 && enough
                ? Optional.of(ProportionDifference.gap(shares.get(0), shares.get(1)))
                : Optional.empty();
    }

    /** Of the groups compared, the needed rows of the smallest; 0 with fewer than two groups. */
    @Override
    public long support(BinaryExamples examples) {
        if (unmet(examples).isPresent()) {
            return 0;
        }
        GroupTallies tallies = tallies(examples);
        return rates.stream()
                .mapToLong(rate -> rate.in(tallies, atLeast).support())
                .min()
                .orElse(0);
    }

    @Override
    public List<String> notes(BinaryExamples examples) {
        if (unmet(examples).isPresent()) {
            return List.of();
        }
        GroupTallies tallies = tallies(examples);
        List<String> notes = new ArrayList<>();
        for (GroupRate rate : rates) {
            List<String> leftOut = rate.in(tallies, atLeast).leftOut();
            if (!leftOut.isEmpty()) {
                notes.add(name + " leaves out " + new Counted(leftOut.size(), "group") + " of " + by + " without "
                        + enough(rate) + ": " + shown(leftOut));
            }
        }
        if (tallies.rowsWithout() > 0) {
            notes.add(name + " leaves out " + new Counted(tallies.rowsWithout(), "row") + " without " + by);
        }
        return notes;
    }

    private String enough(GroupRate rate) {
        return atLeast == 1
                ? "a " + rate.needed()
                : atLeast + " " + rate.needed().replace("row", "rows");
    }

    private static String shown(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + " and " + (names.size() - NAMED) + " more" : first;
    }

    private Optional<MetricValue> unmet(BinaryExamples examples) {
        Optional<MetricValue> unmet = MatrixMetric.unmet(examples, decision);
        return unmet.isEmpty() && examples.groups(by).isEmpty()
                ? Optional.of(MetricValue.undefined("the rows have no groups by " + by))
                : unmet;
    }

    private GroupTallies tallies(BinaryExamples examples) {
        return examples.known(new GroupTallies.Wanted(by, decision));
    }
}
