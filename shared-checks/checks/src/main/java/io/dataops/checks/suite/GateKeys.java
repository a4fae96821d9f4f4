package io.dataops.checks.suite;

import io.dataops.checks.check.Options;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.statistics.Correction;
import io.dataops.results.Effect;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/** The keys of a gate. */
final class GateKeys {
    static final Parameter<String> METRIC = Parameter.required(
            "metric", ParameterKind.TEXT, "A model and one of its metrics, such as `churn.roc_auc`.");
    static final Parameter<String> ID = Parameter.optional(
                    "id", ParameterKind.IDENTIFIER, "Name of the gate in results; by default the metric and the rule.")
            .with(Strictness.none());
    static final Parameter<BigDecimal> MIN = Parameter.optional("min", ParameterKind.NUMBER, "Lowest value allowed.")
            .with(Strictness.lowest(Strictness::of, Strictness.Edge.INCLUDED));
    static final Parameter<BigDecimal> MAX = Parameter.optional("max", ParameterKind.NUMBER, "Highest value allowed.")
            .with(Strictness.highest(Strictness::of, Strictness.Edge.INCLUDED));
    static final Parameter<BigDecimal> ABOVE = Parameter.optional(
                    "above", ParameterKind.NUMBER, "The value must be greater than this.")
            .with(Strictness.lowest(Strictness::of, Strictness.Edge.LEFT_OUT));
    static final Parameter<BigDecimal> BELOW = Parameter.optional(
                    "below", ParameterKind.NUMBER, "The value must be less than this.")
            .with(Strictness.highest(Strictness::of, Strictness.Edge.LEFT_OUT));
    static final Parameter<Margin> MAX_DROP = Parameter.optional(
                    "max_drop",
                    MarginSyntax.KIND,
                    "How much lower than the baseline a metric may be that is better when higher.")
            .with(Strictness.less(Margin::degree));
    static final Parameter<Margin> MAX_RISE = Parameter.optional(
                    "max_rise",
                    MarginSyntax.KIND,
                    "How much higher than the baseline a metric may be that is better when lower.")
            .with(Strictness.less(Margin::degree));
    static final Parameter<Margin> MIN_GAIN = Parameter.optional(
                    "min_gain", MarginSyntax.KIND, "How much better than the baseline it must be; 0 for better at all.")
            .with(Strictness.more(Margin::degree));
    static final Parameter<Margin> MAX_GAIN = Parameter.optional(
                    "max_gain",
                    MarginSyntax.KIND,
                    "A gain above this is too good to be true, as when labels leak into features; it warns unless `on_fail` says"
                            + " otherwise.")
            .with(Strictness.less(Margin::degree));
    static final Parameter<Rival> BEATS = Parameter.optional(
            "beats",
            ParameterKind.choice(Rival.class),
            "`dummy`: better than a model without features, which always says the commonest class, or the mean.");
    static final Parameter<Against> AGAINST = Parameter.optional(
            "against",
            ParameterKind.choice(Against.class),
            "What `max_drop` and `max_rise` are measured from: by default the `baseline`; with `anchor` the best value ever"
                    + " promoted, or the one that was pinned, so that small losses do not add up. Of an anchor only the value is"
                    + " known, so the values decide.");
    static final Parameter<OptionalDouble> CONFIDENCE = Parameter.optional(
                    "confidence",
                    ConfidenceSyntax.KIND,
                    "How sure one has to be, such as 0.95; `none` lets the value itself decide. By default 0.95 for a comparison and"
                            + " `none` for limits.")
            .with(ConfidenceSyntax.STRICTNESS);
    static final Parameter<List<String>> SLICES = Parameter.optional(
                    "slices",
                    SliceNamesSyntax.KIND,
                    "The slicings of the model on whose slices the gate asks too: `all`, `none` (the default) or a list of names.")
            .with(SliceNamesSyntax.STRICTNESS);
    static final Parameter<Boolean> OVERALL = Parameter.optional(
                    "overall", ParameterKind.FLAG, "Whether the gate asks on all rows together; by default it does.")
            .with(Strictness.choice(List.of(false, true), true));
    static final Parameter<TestChoice> TEST = Parameter.optional(
            "test",
            ParameterKind.choice(TestChoice.class),
            "The method that decides; by default `auto`, the one that matches the metric. For limits it can be `wilson`,"
                    + " `clopper_pearson`, `bootstrap` or `percentile`, and for a comparison all but the first two.");
    static final Parameter<Correction> CORRECTION = Parameter.optional(
                    "correction",
                    ParameterKind.choice(Correction.class),
                    "How the slices of a family are kept from failing by chance; by default `holm`.")
            .with(Strictness.choice(
                    List.of(Correction.HOLM, Correction.BENJAMINI_HOCHBERG, Correction.NONE), Correction.HOLM));
    static final Parameter<String> FAMILY = Parameter.optional(
            "family",
            ParameterKind.IDENTIFIER,
            "Gates that name the same family are corrected together; by default each is a family of its own.");
    static final Parameter<BigDecimal> POWER = Parameter.optional(
                    "power",
                    ParameterKind.NUMBER,
                    "How likely the smallest detectable effect is to be seen, at least 0.5 and below 1; by default 0.8.")
            .with(Strictness.none());
    static final Parameter<Effect> ON_FAIL = Parameter.optional(
                    "on_fail", EffectSyntax.KIND, "What a missed gate means; by default `fail`.")
            .with(EffectSyntax.strictness(Effect.BLOCK));
    static final Parameter<Effect> ON_INCONCLUSIVE = Parameter.optional(
                    "on_inconclusive",
                    EffectSyntax.KIND,
                    "What it means that the rows do not tell; by default `fail` for all rows and `warn` for a slice.")
            .with(EffectSyntax.strictness(Effect.BLOCK));
    static final Parameter<Effect> ON_UNDEFINED = Parameter.optional(
                    "on_undefined",
                    EffectSyntax.KIND,
                    "What a metric without a value means; by default `fail` for all rows and `warn` for a slice.")
            .with(EffectSyntax.strictness(Effect.BLOCK));
    static final Parameter<Effect> ON_SMALL_SLICE = Parameter.optional(
                    "on_small_slice",
                    EffectSyntax.KIND,
                    "What a slice with fewer rows than `min_support` means; by default `warn`.")
            .with(EffectSyntax.strictness(Effect.WARN));
    static final Parameter<Effect> ON_MISSING_BASELINE = Parameter.optional(
                    "on_missing_baseline",
                    EffectSyntax.KIND,
                    "What it means that there is no baseline to compare with; by default `warn` as long as nothing was promoted, and"
                            + " `fail` when a baseline is lost, changed, or of other rows. What you write holds for both.")
            .with(EffectSyntax.strictness(Effect.BLOCK));

    /** In the order of the reference page. */
    static final List<Parameter<?>> ALL = List.of(
            METRIC,
            ID,
            MIN,
            MAX,
            ABOVE,
            BELOW,
            MAX_DROP,
            MAX_RISE,
            MIN_GAIN,
            MAX_GAIN,
            BEATS,
            Options.CHANGE,
            Options.CONTROL,
            AGAINST,
            CONFIDENCE,
            SLICES,
            OVERALL,
            TEST,
            CORRECTION,
            FAMILY,
            POWER,
            ON_FAIL,
            ON_INCONCLUSIVE,
            ON_UNDEFINED,
            ON_SMALL_SLICE,
            ON_MISSING_BASELINE);

    /** Whom a model has to beat. */
    enum Rival {
        DUMMY
    }

    /** What a change is measured from. */
    enum Against {
        BASELINE,
        ANCHOR
    }

    private GateKeys() {}
}
