package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnChoice;
import java.util.List;

/** The keys that choose the columns in which rows are compared. */
final class ComparedColumns {
    static final Parameter<List<Column>> ONLY = Parameter.optional(
            "columns", ParameterKind.COLUMNS, "The columns to compare; by default all, which both must have.");
    static final Parameter<List<Column>> EXCEPT = Parameter.optional(
            "except", ParameterKind.NEW_COLUMNS, "Columns that are not compared; instead of `columns`.");

    private ComparedColumns() {}

    static ColumnChoice choice(Arguments arguments) {
        List<Column> only = arguments.find(ONLY).orElse(List.of());
        List<Column> except = arguments.find(EXCEPT).orElse(List.of());
        if (!only.isEmpty() && !except.isEmpty()) {
            throw new ArgumentException("except", "give 'columns' or 'except', not both");
        }
        return new ColumnChoice(only, except);
    }

    /** The choice in a sentence; nothing for all columns. */
    static String words(ColumnChoice choice) {
        if (!choice.only().isEmpty()) {
            return " in " + Columns.list(choice.only());
        }
        return choice.except().isEmpty() ? "" : " but for " + Columns.list(choice.except());
    }
}
