package io.dataops.checks.check;

import io.dataops.checks.chart.ChangeRule;
import io.dataops.checks.chart.ControlRule;
import io.dataops.checks.literal.Amount;
import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Column;
import io.dataops.results.Severity;
import java.util.List;
import java.util.Map;

/** The parameters that many check types share, each with one meaning wherever it stands. */
public final class Options {
    public static final Parameter<String> ID = Parameter.optional(
                    "id", ParameterKind.CHECK_ID, "A name of its own that stays the same when the suite changes.")
            .with(Strictness.none());
    public static final Parameter<String> DESCRIPTION = Parameter.optional(
                    "description",
                    ParameterKind.TEXT,
                    "What has to hold, in a sentence for the people who read the report.")
            .with(Strictness.none());
    public static final Parameter<Severity> SEVERITY = Parameter.optional(
                    "severity",
                    ParameterKind.choice(Severity.class),
                    "What a miss means: `error` (the default) fails the verdict, `warn` shows it.")
            .with(Strictness.choice(List.of(Severity.WARN, Severity.ERROR), Severity.ERROR));
    public static final Parameter<String> WHERE =
            Parameter.optional("where", ParameterKind.SQL, "SQL condition: only rows that meet it are looked at.");
    public static final Parameter<Amount> AT_MOST = Parameter.optional(
                    "at_most",
                    ParameterKind.AMOUNT,
                    "How many considered rows may fail, such as `10 rows` or `0.1%`; by default none.")
            .with(Strictness.atMost());
    public static final Parameter<Amount> AT_LEAST = Parameter.optional(
                    "at_least",
                    ParameterKind.AMOUNT,
                    "How many considered rows must pass, such as `99.9%`; instead of `at_most`.")
            .with(Strictness.atLeast());
    public static final Parameter<NullRule> NULLS = Parameter.optional(
                    "nulls",
                    ParameterKind.choice(NullRule.class),
                    "`ignore` (the default) leaves nulls out and counts them apart, `fail` makes them fail.")
            .with(Strictness.choice(List.of(NullRule.IGNORE, NullRule.FAIL), NullRule.IGNORE));
    public static final Parameter<Boolean> ALLOW_UNDEFINED = Parameter.optional(
                    "allow_undefined",
                    ParameterKind.FLAG,
                    "Whether a value that does not exist, such as the mean of no rows, passes; by default it fails.")
            .with(Strictness.choice(List.of(true, false), false));
    public static final Parameter<List<Column>> GROUP_BY = Parameter.optional(
            "group_by",
            ParameterKind.COLUMNS,
            "The column, or columns, whose values make groups of rows, each of which has to keep the limits; rows with a"
                    + " null make one, and so do rows with NaN.");
    public static final Parameter<Map<String, Bounds>> GROUPS = Parameter.optional(
            "groups",
            ParameterKind.GROUP_LIMITS,
            "Groups with limits of their own, such as `north: { min: 10 }`; they have to be there. Values of several"
                    + " columns have `, ` between them, and a null is `null`; a text that is `null` or empty, or could be"
                    + " several values, stands in double quotes, as in reports.");

    public static final Parameter<ChangeRule> CHANGE = Parameter.optional(
            "change",
            ChangeSyntax.KIND,
            "How far the number may lie from what it was in builds before: [change over time](anomalies.md#change-over-time).");
    public static final Parameter<ControlRule> CONTROL = Parameter.optional(
            "control",
            ControlSyntax.KIND,
            "Whether the number comes from the same process as before: [a control chart](anomalies.md#control-charts).");

    private Options() {}

    /** All of them, in the order of the reference page. */
    public static List<Parameter<?>> all() {
        return List.of(
                ID,
                DESCRIPTION,
                SEVERITY,
                WHERE,
                AT_MOST,
                AT_LEAST,
                NULLS,
                ALLOW_UNDEFINED,
                GROUP_BY,
                GROUPS,
                CHANGE,
                CONTROL);
    }

    /** The keys of {@link #CHANGE}, in the order of the reference page. */
    public static List<Parameter<?>> ofChange() {
        return ChangeSyntax.PARAMETERS;
    }

    /** The keys of {@link #CONTROL}, in the order of the reference page. */
    public static List<Parameter<?>> ofControl() {
        return ControlSyntax.PARAMETERS;
    }
}
