package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofTable;

import io.dataops.checks.importer.contract.NotTakenException;
import java.util.Map;

/**
 * Expectations of dbt_expectations on an expression of SQL: of every row, or of each group of rows, where it is an aggregate.
 * What is unknown passes.
 */
final class ExpressionExpectations {
    static final Map<String, Translation> ALL = Map.ofEntries(
            ofTable(
                    "expression_is_true",
                    ExpressionExpectations::isTrue,
                    "expression",
                    "test_condition",
                    "group_by_columns",
                    "row_condition"),
            ofTable(
                    "expression_between",
                    ExpressionExpectations::between,
                    "expression",
                    "min_value",
                    "max_value",
                    "strictly",
                    "group_by_columns",
                    "row_condition"));

    private ExpressionExpectations() {}

    private static Meaning isTrue(DbtTest test) throws NotTakenException {
        String condition = test.text("test_condition", "= true").strip();
        String written = WrittenSql.of(test.text("expression"));
        return condition.equals("= true")
                ? holds(test, written, written)
                : holds(test, written + " " + condition, "(" + written + ") " + WrittenSql.of(condition));
    }

    private static Meaning between(DbtTest test) throws NotTakenException {
        String written = WrittenSql.of(test.text("expression"));
        Range range = Range.of(test);
        return holds(test, range.contains(written), range.contains("(" + written + ")"));
    }

    /** The package selects the expression, so that an aggregate without groups is one of all rows. */
    private static Meaning holds(DbtTest test, String sentence, String condition) throws NotTakenException {
        Groups groups = Groups.of(test, "group_by_columns");
        return Meaning.ofQuery(
                test, sentence + groups.words(), groups.where(condition + " AS expression", "NOT expression"));
    }
}
