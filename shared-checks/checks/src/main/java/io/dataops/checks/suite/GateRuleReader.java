package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.metric.Direction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a gate asks: limits, or one comparison. */
final class GateRuleReader {
    private static final OptionalDouble SURE = OptionalDouble.of(0.95);
    static final List<Parameter<BigDecimal>> LIMITS =
            List.of(GateKeys.MIN, GateKeys.MAX, GateKeys.ABOVE, GateKeys.BELOW);
    static final List<Parameter<?>> COMPARISONS =
            List.of(GateKeys.MAX_DROP, GateKeys.MAX_RISE, GateKeys.MIN_GAIN, GateKeys.MAX_GAIN, GateKeys.BEATS);

    private final Keys keys;
    private final Notes notes;

    GateRuleReader(Keys keys, Notes notes) {
        this.keys = keys;
        this.notes = notes;
    }

    /** The words for the rule in the gate's id: the key of its comparison, or {@code value}, and what it is against. */
    static String key(Keys keys, GateRule rule) {
        String key = COMPARISONS.stream()
                .map(Parameter::name)
                .filter(name -> keys.node(name).isPresent())
                .findFirst()
                .orElse("value");
        return rule instanceof GateRule.NearAnchor ? key + ".anchor" : key;
    }

    /**
     * The rule; empty when there is none or it does not suit the metric, which is noted.
     *
     * @param metric for messages
     */
    Optional<GateRule> read(String metric, Direction direction) {
        boolean limited =
                LIMITS.stream().anyMatch(limit -> keys.node(limit.name()).isPresent());
        List<Parameter<?>> comparisons = COMPARISONS.stream()
                .filter(comparison -> keys.node(comparison.name()).isPresent())
                .toList();
        if (comparisons.size() + (limited ? 1 : 0) != 1) {
            notes.problem(
                    comparisons.isEmpty()
                            ? keys.at(GateKeys.METRIC.name())
                            : keys.at(comparisons.get(comparisons.size() - 1).name()),
                    "a gate asks one thing: limits (min, max, above, below), or one of "
                            + COMPARISONS.stream().map(Parameter::name).collect(Collectors.joining(", "))
                            + ", change, control"
                            + "; write one entry for each");
            return Optional.empty();
        }
        Optional<GateRule> rule = limited ? value() : comparison(comparisons.get(0), metric, direction);
        rule.ifPresent(this::refuseUnfitTest);
        return keys.node(GateKeys.AGAINST.name()).isPresent() ? rule.flatMap(this::against) : rule;
    }

    private Optional<GateRule> against(GateRule rule) {
        if (!(rule instanceof GateRule.NotWorse change)) {
            notes.problem(
                    keys.at(GateKeys.AGAINST.name()),
                    "'against' says what max_drop and max_rise are measured from, and this gate has neither");
            return Optional.empty();
        }
        if (keys.find(GateKeys.AGAINST).orElse(GateKeys.Against.BASELINE) == GateKeys.Against.BASELINE) {
            return Optional.of(rule);
        }
        if (keys.find(GateKeys.CONFIDENCE).orElse(OptionalDouble.empty()).isPresent()) {
            notes.problem(
                    keys.at(GateKeys.CONFIDENCE.name()),
                    "of an anchor only the value is known, so nothing can be said with confidence; leave 'confidence' out");
            return Optional.empty();
        }
        return Optional.of(new GateRule.NearAnchor(change.margin()));
    }

    private void refuseUnfitTest(GateRule rule) {
        boolean limits = rule instanceof GateRule.Value;
        Predicate<TestChoice> fits = limits ? TestChoice::isForLimits : TestChoice::isForComparisons;
        // Whoever takes the test notes what is wrong with it in itself.
        keys.node(GateKeys.TEST.name())
                .flatMap(node -> GateKeys.TEST.kind().read(node, new Notes()))
                .filter(fits.negate())
                .ifPresent(test -> notes.problem(
                        keys.valueAt(GateKeys.TEST.name()),
                        "the test " + test
                                + (limits
                                        ? " compares two models, and this gate limits a value; it can be "
                                        : " is about one value, and this gate compares two models; it can be ")
                                + Arrays.stream(TestChoice.values())
                                        .filter(fits)
                                        .map(TestChoice::toString)
                                        .collect(Collectors.joining(", "))));
    }

    private Optional<GateRule> value() {
        @Nullable BigDecimal min = keys.find(GateKeys.MIN).orElse(null);
        @Nullable BigDecimal max = keys.find(GateKeys.MAX).orElse(null);
        @Nullable BigDecimal above = keys.find(GateKeys.ABOVE).orElse(null);
        @Nullable BigDecimal below = keys.find(GateKeys.BELOW).orElse(null);
        if ((min != null && above != null) || (max != null && below != null)) {
            notes.problem(keys.at(GateKeys.METRIC.name()), "give 'min' or 'above', and 'max' or 'below', not both");
            return Optional.empty();
        }
        Optional<BigDecimal> low = Stream.of(Optional.ofNullable(min), Optional.ofNullable(above))
                .flatMap(Optional::stream)
                .findFirst();
        Optional<BigDecimal> high = Stream.of(Optional.ofNullable(max), Optional.ofNullable(below))
                .flatMap(Optional::stream)
                .findFirst();
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            notes.problem(
                    keys.at(GateKeys.METRIC.name()),
                    "no value lies between the limits " + low.get().toPlainString() + " and "
                            + high.get().toPlainString());
            return Optional.empty();
        }
        if (low.isEmpty() && high.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GateRule.Value(
                min, max, above, below, keys.find(GateKeys.CONFIDENCE).orElse(OptionalDouble.empty())));
    }

    private Optional<GateRule> comparison(Parameter<?> parameter, String metric, Direction direction) {
        String key = parameter.name();
        if (direction == Direction.NEITHER) {
            notes.problem(
                    keys.at(key),
                    metric + " gets better neither upwards nor downwards, so only limits (min, max, above, below) can"
                            + " gate it");
            return Optional.empty();
        }
        String fitting = direction == Direction.HIGHER_IS_BETTER ? GateKeys.MAX_DROP.name() : GateKeys.MAX_RISE.name();
        boolean loss = key.equals(GateKeys.MAX_DROP.name()) || key.equals(GateKeys.MAX_RISE.name());
        if (loss && !key.equals(fitting)) {
            notes.problem(
                    keys.at(key),
                    metric + " is better when it is "
                            + (direction == Direction.HIGHER_IS_BETTER ? "higher" : "lower") + "; write '" + fitting
                            + "' instead of '" + key + "'");
            return Optional.empty();
        }
        OptionalDouble confidence = keys.find(GateKeys.CONFIDENCE).orElse(SURE);
        if (key.equals(GateKeys.BEATS.name())) {
            return keys.find(GateKeys.BEATS).map(rival -> new GateRule.BeatsDummy(confidence));
        }
        if (key.equals(GateKeys.MIN_GAIN.name())) {
            return keys.find(GateKeys.MIN_GAIN).map(margin -> new GateRule.Better(margin, confidence));
        }
        if (key.equals(GateKeys.MAX_GAIN.name())) {
            OptionalDouble asked = keys.find(GateKeys.CONFIDENCE).orElse(OptionalDouble.empty());
            return keys.find(GateKeys.MAX_GAIN).map(margin -> new GateRule.NotTooGood(margin, asked));
        }
        return keys.find(direction == Direction.HIGHER_IS_BETTER ? GateKeys.MAX_DROP : GateKeys.MAX_RISE)
                .map(margin -> new GateRule.NotWorse(margin, confidence));
    }
}
