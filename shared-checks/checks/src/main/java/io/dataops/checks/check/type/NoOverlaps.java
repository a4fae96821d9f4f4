package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.RangeRule;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows are ranges that do not overlap. A range that begins before one that begins earlier, or with it, ends fails, and so
 * does one that ends before it begins. Its lower end belongs to a range.
 */
final class NoOverlaps {
    private static final Parameter<Column> LOWER =
            Parameter.required("from", ParameterKind.COLUMN, "The column in which a range begins.");
    private static final Parameter<Column> UPPER =
            Parameter.required("to", ParameterKind.COLUMN, "The column in which it ends.");
    private static final Parameter<List<Column>> PER =
            Parameter.optional("per", ParameterKind.COLUMNS, "Columns that each have ranges of their own.");
    private static final Parameter<RangeRule.End> END = Parameter.optional(
            "ends",
            ParameterKind.choice(RangeRule.End.class),
            "Whether the value in `to` belongs to the range: `excluded` (the default) or `included`.");
    private static final Parameter<RangeRule.Gaps> GAPS = Parameter.optional(
            "gaps",
            ParameterKind.choice(RangeRule.Gaps.class),
            "Whether there may be something between a range and the next: `allowed` (the default), `refused` or"
                    + " `required`.");
    private static final Parameter<Boolean> OPEN_END = Parameter.optional(
            "open_end",
            ParameterKind.FLAG,
            "Whether a null in `to` is a range without end; by default it is not considered.");

    static final CheckType TYPE = CheckType.named("no_overlaps", CheckType.Family.RELATIONSHIPS)
            .summary("Rows are ranges that do not overlap.")
            .takes(LOWER)
            .takes(UPPER)
            .takes(PER)
            .takes(END)
            .takes(GAPS)
            .takes(OPEN_END)
            .countsRows()
            .example("no_overlaps: { from: ordered, to: shipped, per: product_id, open_end: true }")
            .reads(NoOverlaps::read);

    private NoOverlaps() {}

    private static Check read(Arguments arguments) {
        RangeRule rule = new RangeRule(
                arguments.get(LOWER),
                arguments.get(UPPER),
                arguments.find(PER).orElse(List.of()),
                arguments.find(END).orElse(RangeRule.End.EXCLUDED),
                arguments.find(GAPS).orElse(RangeRule.Gaps.ALLOWED),
                arguments.find(OPEN_END).orElse(false) ? RangeRule.OpenEnd.NEVER : RangeRule.OpenEnd.UNKNOWN);
        List<Column> columns = new ArrayList<>(List.of(rule.lower(), rule.upper()));
        columns.addAll(rule.per());
        return new RowCheck(columns, sentence(rule), new Measure.Ranges(rule), arguments.threshold());
    }

    private static String sentence(RangeRule rule) {
        String ends =
                switch (rule.end()) {
                    case EXCLUDED -> "";
                    case INCLUDED -> ", included";
                };
        String apart =
                switch (rule.gaps()) {
                    case ALLOWED -> " do not overlap";
                    case REFUSED -> " follow on each other";
                    case REQUIRED -> " do not touch";
                };
        return "the ranges from " + rule.lower() + " to " + rule.upper() + ends + apart
                + (rule.per().isEmpty() ? "" : " for each " + Columns.list(rule.per()));
    }
}
