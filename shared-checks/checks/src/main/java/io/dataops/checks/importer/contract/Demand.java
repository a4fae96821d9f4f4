package io.dataops.checks.importer.contract;

import io.dataops.checks.importer.CheckEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which numbers a rule accepts: those between two ends, or all but those. Exact.
 *
 * @param low empty when there is no lower end
 * @param high empty when there is no upper end
 */
public record Demand(Side side, Optional<End> low, Optional<End> high) {
    /** Which side of the ends is accepted. */
    public enum Side {
        BETWEEN,
        OUTSIDE
    }

    /** Whether an end belongs to what lies between the ends. */
    public enum Edge {
        INCLUDED,
        LEFT_OUT
    }

    /** An end of a range. */
    public record End(BigDecimal at, Edge edge) {
        /** With the number as plain as can be. */
        public End {
            at = at.signum() == 0
                    ? BigDecimal.ZERO
                    : new BigDecimal(at.stripTrailingZeros().toPlainString());
        }

        /** The same end of what lies beyond it: the number belongs to one side only. */
        public End beyond() {
            return new End(at, edge == Edge.INCLUDED ? Edge.LEFT_OUT : Edge.INCLUDED);
        }

        String number() {
            return at.toPlainString();
        }
    }

    /** No number but 0, which most rules ask for that say nothing. */
    public static final Demand NONE = exactly(BigDecimal.ZERO);

    public static Demand exactly(BigDecimal number) {
        End end = new End(number, Edge.INCLUDED);
        return new Demand(Side.BETWEEN, Optional.of(end), Optional.of(end));
    }

    public static Demand not(BigDecimal number) {
        End end = new End(number, Edge.INCLUDED);
        return new Demand(Side.OUTSIDE, Optional.of(end), Optional.of(end));
    }

    public static Demand from(BigDecimal number, Edge edge) {
        return new Demand(Side.BETWEEN, Optional.of(new End(number, edge)), Optional.empty());
    }

    public static Demand to(BigDecimal number, Edge edge) {
        return new Demand(Side.BETWEEN, Optional.empty(), Optional.of(new End(number, edge)));
    }

    /**
     * What both demand together, one of them each end.
     *
     * @throws NotTakenException when both say the same end, or nothing lies between them
     */
    public Demand and(Demand other) throws NotTakenException {
        if (side == Side.OUTSIDE
                || other.side == Side.OUTSIDE
                || (low.isPresent() && other.low.isPresent())
                || (high.isPresent() && other.high.isPresent())) {
            throw new NotTakenException("its limits say the same end twice");
        }
        return new Demand(side, low.or(other::low), high.or(other::high)).ordered();
    }

    /**
     * The same demand, once it is sure that a number can meet it.
     *
     * @throws NotTakenException when nothing lies between the ends
     */
    public Demand ordered() throws NotTakenException {
        if (low.isPresent() && high.isPresent()) {
            int order = low.get().at().compareTo(high.get().at());
            boolean strict = low.get().edge() == Edge.LEFT_OUT || high.get().edge() == Edge.LEFT_OUT;
            if (order > 0 || (order == 0 && strict)) {
                throw new NotTakenException("no number lies between its limits "
                        + low.get().number() + " and " + high.get().number());
            }
        }
        return this;
    }

    /** Whether less is never worse: there is no lower end that a count could miss. */
    public boolean onlyLimitsAbove() {
        return side == Side.BETWEEN
                && low.map(end -> accepts(end, BigDecimal.ZERO)).orElse(true);
    }

    private static boolean accepts(End lowest, BigDecimal number) {
        int order = number.compareTo(lowest.at());
        return order > 0 || (order == 0 && lowest.edge() == Edge.INCLUDED);
    }

    /**
     * The same for whole numbers from 0, with ends that belong to it.
     *
     * @throws NotTakenException when no such number is accepted
     */
    public Demand ofCounts() throws NotTakenException {
        if (side == Side.OUTSIDE) {
            return this;
        }
        Optional<End> lowest = low.map(end -> whole(end, RoundingMode.CEILING, BigDecimal.ONE))
                .filter(end -> end.at().signum() > 0);
        Optional<End> highest = high.map(end -> whole(end, RoundingMode.FLOOR, BigDecimal.ONE.negate()));
        boolean none = highest.isPresent()
                && highest.get().at().compareTo(lowest.map(End::at).orElse(BigDecimal.ZERO)) < 0;
        if (none) {
            throw new NotTakenException("no count is " + words());
        }
        return new Demand(side, lowest, highest);
    }

    private static End whole(End end, RoundingMode mode, BigDecimal next) {
        BigDecimal whole = end.at().setScale(0, mode);
        boolean isWhole = whole.compareTo(end.at()) == 0;
        return new End(isWhole && end.edge() == Edge.LEFT_OUT ? whole.add(next) : whole, Edge.INCLUDED);
    }

    /** Writes the limits of a check, whose value must lie between the ends; without ends, every number from 0 is accepted. */
    public CheckEntry limits(CheckEntry entry) {
        if (low.isEmpty() && high.isEmpty()) {
            return entry.with("min", 0);
        }
        if (isOne()) {
            return entry.with("equals", low.orElseThrow().at());
        }
        low.ifPresent(end -> entry.with(end.edge() == Edge.INCLUDED ? "min" : "above", end.at()));
        high.ifPresent(end -> entry.with(end.edge() == Edge.INCLUDED ? "max" : "below", end.at()));
        return entry;
    }

    private boolean isOne() {
        return low.isPresent()
                && high.isPresent()
                && low.get().at().compareTo(high.get().at()) == 0;
    }

    /** The condition that a value of SQL lies between the ends. */
    String between(String value) {
        List<String> conditions = new ArrayList<>();
        low.ifPresent(end -> conditions.add(value + (end.edge() == Edge.INCLUDED ? " >= " : " > ") + end.number()));
        high.ifPresent(end -> conditions.add(value + (end.edge() == Edge.INCLUDED ? " <= " : " < ") + end.number()));
        return String.join(" AND ", conditions);
    }

    /** All other numbers. */
    public Demand others() {
        if (low.isPresent() == high.isPresent()) {
            return new Demand(side == Side.BETWEEN ? Side.OUTSIDE : Side.BETWEEN, low, high);
        }
        return new Demand(side, high.map(End::beyond), low.map(End::beyond));
    }

    /** The condition that a value of SQL is accepted; with a null it is unknown. */
    public String condition(String value) {
        return side == Side.BETWEEN ? between(value) : "NOT (" + between(value) + ")";
    }

    /** What the number has to be, in words. */
    public String words() {
        if (isOne()) {
            return (side == Side.OUTSIDE ? "not " : "equal to ")
                    + low.orElseThrow().number();
        }
        List<String> words = new ArrayList<>();
        low.ifPresent(end -> words.add((end.edge() == Edge.INCLUDED ? "at least " : "above ") + end.number()));
        high.ifPresent(end -> words.add((end.edge() == Edge.INCLUDED ? "at most " : "below ") + end.number()));
        return (side == Side.OUTSIDE ? "not " : "") + String.join(" and ", words);
    }
}
