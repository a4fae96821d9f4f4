package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.GroupCheck;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.ValueCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Statistic;
import java.util.List;

/** What all checks of one aggregate of one column share. */
final class ColumnStatistic {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");

    private ColumnStatistic() {}

    static CheckType.Builder type(String name, BoundParameters bounds, Parameter<?>... more) {
        CheckType.Builder builder =
                CheckType.named(name, CheckType.Family.AGGREGATES).takes(COLUMN);
        for (Parameter<?> parameter : more) {
            builder.takes(parameter);
        }
        return builder.bounds(bounds).mayBeUndefined();
    }

    /** One whose value can be taken of each group of rows. */
    static CheckType.Builder grouped(String name, BoundParameters bounds, Parameter<?>... more) {
        return type(name, bounds, more).grouped();
    }

    static Check check(Arguments arguments, String words, Statistic statistic, BoundParameters bounds) {
        return check(arguments, words, new Measure.Aggregate(statistic, column(arguments)), bounds);
    }

    static Check check(Arguments arguments, String words, Measure<Estimate> measure, BoundParameters bounds) {
        Column column = column(arguments);
        ValueCheck whole = new ValueCheck(
                List.of(column),
                words + " of " + column,
                measure,
                arguments.boundsOrHistory(bounds),
                arguments.undefinedRule());
        return GroupCheck.of(whole, arguments).orElse(whole);
    }

    static Column column(Arguments arguments) {
        return arguments.get(COLUMN);
    }
}
