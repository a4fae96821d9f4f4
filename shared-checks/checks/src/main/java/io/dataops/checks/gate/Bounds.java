package io.dataops.checks.gate;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.statistics.Inference;
import io.dataops.checks.suite.GateRule;
import io.dataops.checks.suite.Margin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule comes down to: the value, or candidate minus rival, lies above one number, below another, or between them.
 *
 * @param low the number it has to lie above; null for none
 * @param high the number it has to lie below; null for none
 * @param ends whether a number itself will do
 */
record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high, Ends ends) {
    private static final double NO_SIGN = 0.5;

    /** Whether a bound belongs to what is allowed. */
    enum Ends {
        ALLOWED,
        /** Neither bound is. */
        NOT_ALLOWED,
        LOW_ALLOWED,
        HIGH_ALLOWED
    }

    /**
     * The bounds of a rule.
     *
     * @param rival the value compared with; empty for a rule that has limits
     * @return empty when a margin is a share of a rival that is 0
     */
    static Optional<Bounds> of(GateRule rule, Direction direction, Optional<BigDecimal> rival) {
        return rule.match(new GateRule.Cases<>() {
            @Override
            public Optional<Bounds> value(GateRule.Value it) {
                BigDecimal low = it.min() != null ? it.min() : it.above();
                BigDecimal high = it.max() != null ? it.max() : it.below();
                boolean lowAllowed = it.above() == null;
                boolean highAllowed = it.below() == null;
                Ends ends = lowAllowed
                        ? highAllowed ? Ends.ALLOWED : Ends.LOW_ALLOWED
                        : highAllowed ? Ends.HIGH_ALLOWED : Ends.NOT_ALLOWED;
                return Optional.of(new Bounds(low, high, ends));
            }

            @Override
            public Optional<Bounds> notWorse(GateRule.NotWorse it) {
                return notWorseBy(it.margin());
            }

            @Override
            public Optional<Bounds> nearAnchor(GateRule.NearAnchor it) {
                return notWorseBy(it.margin());
            }

            private Optional<Bounds> notWorseBy(Margin allowed) {
                return margin(allowed, rival).map(margin -> betterBy(direction, margin.negate(), Ends.ALLOWED));
            }

            @Override
            public Optional<Bounds> better(GateRule.Better it) {
                // "Better by nothing" would be met by the rival itself.
                Ends ends = it.margin().value().signum() == 0 ? Ends.NOT_ALLOWED : Ends.ALLOWED;
                return margin(it.margin(), rival).map(margin -> betterBy(direction, margin, ends));
            }

            @Override
            public Optional<Bounds> notTooGood(GateRule.NotTooGood it) {
                return margin(it.margin(), rival)
                        .map(margin -> direction == Direction.HIGHER_IS_BETTER
                                ? new Bounds(null, margin, Ends.ALLOWED)
                                : new Bounds(margin.negate(), null, Ends.ALLOWED));
            }

            @Override
            public Optional<Bounds> beatsDummy(GateRule.BeatsDummy it) {
                return Optional.of(betterBy(direction, BigDecimal.ZERO, Ends.NOT_ALLOWED));
            }
        });
    }

    /** The difference has to be at least that much better, whichever way that is. */
    private static Bounds betterBy(Direction direction, BigDecimal by, Ends ends) {
        return direction == Direction.HIGHER_IS_BETTER
                ? new Bounds(by, null, ends)
                : new Bounds(null, by.negate(), ends);
    }

    private static Optional<BigDecimal> margin(Margin margin, Optional<BigDecimal> rival) {
        return switch (margin.scale()) {
            case ABSOLUTE -> Optional.of(margin.value());
            case OF_BASELINE ->
                rival.filter(value -> value.signum() != 0)
                        .map(value -> value.abs().multiply(margin.value()));
        };
    }

    /**
     * The bound that no more than rounding parts a number from; else the number.
     *
     * @param largest of the numbers that it was computed from
     */
    BigDecimal settled(BigDecimal number, BigDecimal largest) {
        return Stream.<@Nullable BigDecimal>of(low, high)
                .flatMap(Stream::ofNullable)
                .filter(bound -> RoundedOff.parts(number, bound, largest))
                .findFirst()
                .orElse(number);
    }

    /** Whether a number lies within, compared exactly. */
    boolean allow(BigDecimal number) {
        boolean lowAllowed = ends == Ends.ALLOWED || ends == Ends.LOW_ALLOWED;
        boolean highAllowed = ends == Ends.ALLOWED || ends == Ends.HIGH_ALLOWED;
        return (low == null || number.compareTo(low) > 0 || (lowAllowed && number.compareTo(low) == 0))
                && (high == null || number.compareTo(high) < 0 || (highAllowed && number.compareTo(high) == 0));
    }

    /** The p-value against "it does not lie within": small means that it surely does. Both bounds have to be cleared. */
    double pValueWithin(Inference inference) {
        if (inference.isUnvaried()) {
            return allow(BigDecimal.valueOf(inference.estimate())) ? 0 : 1;
        }
        double worst = 0;
        if (low != null) {
            worst = Math.max(worst, above(inference, low.doubleValue()));
        }
        if (high != null) {
            worst = Math.max(worst, below(inference, high.doubleValue()));
        }
        return worst;
    }

    /** The p-value against "it lies within": small means that it surely does not. Two bounds are two chances to err. */
    double pValueOutside(Inference inference) {
        if (inference.isUnvaried()) {
            return 1 - pValueWithin(inference);
        }
        List<Double> values = new ArrayList<>();
        if (low != null) {
            values.add(below(inference, low.doubleValue()));
        }
        if (high != null) {
            values.add(above(inference, high.doubleValue()));
        }
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
        return Math.min(1, least * values.size());
    }

    /**
     * An estimate that does not lie above a bound is no sign that the value does. A bootstrap may say so: it takes the bias
     * out of an estimate, and the gap between the best and the worst of some groups is biased by all that it is.
     */
    private static double above(Inference inference, double bound) {
        return inference.estimate() > bound
                ? inference.pValueAbove(bound)
                : Math.max(NO_SIGN, inference.pValueAbove(bound));
    }

    private static double below(Inference inference, double bound) {
        return inference.estimate() < bound
                ? inference.pValueBelow(bound)
                : Math.max(NO_SIGN, inference.pValueBelow(bound));
    }
}
