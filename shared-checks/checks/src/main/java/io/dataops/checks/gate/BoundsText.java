package io.dataops.checks.gate;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.suite.GateRule;
import io.dataops.results.literal.Rounding;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a gate asks, in words that end a sentence about a value or a difference. */
final class BoundsText {
    private final AskedGate gate;
    private final Bounds bounds;
    private final Rounding rounding;

    BoundsText(AskedGate gate, Bounds bounds, Rounding rounding) {
        this.gate = gate;
        this.bounds = bounds;
        this.rounding = rounding;
    }

    /**
     * What is asked, said of something that meets it, misses it, or does neither for sure.
     *
     * @param met such as {@code within the allowed drop of 0.01}
     * @param missed such as {@code beyond the allowed drop of 0.01}
     */
    record Wording(String met, String missed) {}

    Wording wording() {
        return gate.spec().rule().match(new GateRule.Cases<>() {
            @Override
            public Wording value(GateRule.Value it) {
                return new Wording("it is " + limits(), "it is not " + limits());
            }

            @Override
            public Wording notWorse(GateRule.NotWorse it) {
                return allowedLoss();
            }

            @Override
            public Wording nearAnchor(GateRule.NearAnchor it) {
                return allowedLoss();
            }

            private Wording allowedLoss() {
                String way = gate.direction() == Direction.HIGHER_IS_BETTER ? "drop" : "rise";
                return allowance("the allowed " + way + " of " + amount());
            }

            @Override
            public Wording better(GateRule.Better it) {
                return it.margin().value().signum() == 0
                        ? anyGain()
                        : new Wording(
                                "at least the required gain of " + amount(),
                                "short of the required gain of " + amount());
            }

            @Override
            public Wording notTooGood(GateRule.NotTooGood it) {
                return allowance("the gain of " + amount() + " that can be believed");
            }

            @Override
            public Wording beatsDummy(GateRule.BeatsDummy it) {
                return anyGain();
            }
        });
    }

    private static Wording allowance(String what) {
        return new Wording("within " + what, "beyond " + what);
    }

    private Wording anyGain() {
        return new Wording("better than " + gate.rival(), "not better than " + gate.rival());
    }

    private String amount() {
        return Stream.<@Nullable BigDecimal>of(bounds.low(), bounds.high())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(BigDecimal::abs)
                .map(rounding::show)
                .orElse("nothing");
    }

    /** Such as {@code at least 0.85}, {@code at least 0.2 and at most 0.4}, {@code below 0.1}. */
    private String limits() {
        boolean lowAllowed = bounds.ends() == Bounds.Ends.ALLOWED || bounds.ends() == Bounds.Ends.LOW_ALLOWED;
        boolean highAllowed = bounds.ends() == Bounds.Ends.ALLOWED || bounds.ends() == Bounds.Ends.HIGH_ALLOWED;
        String low = bounds.low() == null ? "" : (lowAllowed ? "at least " : "above ") + rounding.show(bounds.low());
        String high = bounds.high() == null ? "" : (highAllowed ? "at most " : "below ") + rounding.show(bounds.high());
        return low.isEmpty() || high.isEmpty() ? low + high : low + " and " + high;
    }
}
