package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.CountCheck;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.UniquenessCounts;
import java.util.List;

/**
 * The number of duplicates lies within limits. Tools disagree on what a duplicate is, so the suite says it: rows beyond
 * the first of their value, all rows whose value repeats, or values that repeat. Nulls are not values.
 */
final class DuplicateCount {
    private static final Parameter<List<Column>> COLUMNS = Parameter.required(
            "columns", ParameterKind.COLUMNS, "The column, or several columns whose values count together.");
    private static final Parameter<Counted> COUNTED = Parameter.optional(
            "count",
            ParameterKind.choice(Counted.class),
            "`extra_rows` (the default) counts rows beyond the first of their value, `rows` all rows whose value"
                    + " repeats, `values` the values that repeat.");
    private static final BoundParameters BOUNDS = BoundParameters.ofCounts();

    static final CheckType TYPE = CheckType.named("duplicate_count", CheckType.Family.UNIQUENESS)
            .summary("The number of duplicates lies within limits.")
            .takes(COLUMNS)
            .takes(COUNTED)
            .bounds(BOUNDS)
            .filtered()
            .example("duplicate_count: { columns: [id, name], max: 2 }")
            .reads(DuplicateCount::read);

    private DuplicateCount() {}

    private static Check read(Arguments arguments) {
        List<Column> columns = arguments.get(COLUMNS);
        Counted counted = arguments.find(COUNTED).orElse(Counted.EXTRA_ROWS);
        return new CountCheck<>(
                columns,
                "the number of " + counted.words + " of " + Columns.list(columns),
                new Measure.Uniqueness(columns, Measure.NullKeys.NOT_CONSIDERED),
                counted::of,
                arguments.boundsOrHistory(BOUNDS));
    }

    /** What counts as a duplicate. */
    enum Counted {
        EXTRA_ROWS("rows that repeat an earlier value"),
        ROWS("rows whose value repeats"),
        VALUES("values that repeat");

        private final String words;

        Counted(String words) {
            this.words = words;
        }

        long of(UniquenessCounts counts) {
            return switch (this) {
                case EXTRA_ROWS -> counts.considered() - counts.distinct();
                case ROWS -> counts.repeated();
                case VALUES -> counts.distinct() - counts.once();
            };
        }
    }
}
