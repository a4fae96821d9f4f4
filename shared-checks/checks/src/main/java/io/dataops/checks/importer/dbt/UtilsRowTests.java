package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofColumn;
import static io.dataops.checks.importer.dbt.Translation.ofTable;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.dbt.Translation.Subject;
import java.util.List;
import java.util.Map;

/** Tests of dbt_utils that ask every row. Nulls are no values, except to a combination of columns. */
final class UtilsRowTests {
    static final Map<String, Translation> ALL = Map.ofEntries(
            Translation.entry(
                    "expression_is_true",
                    Subject.EITHER,
                    test -> List.of(expressionIsTrue(test)),
                    "expression",
                    "condition"),
            ofColumn("not_empty_string", UtilsRowTests::notEmptyString, "trim_whitespace"),
            ofColumn("not_accepted_values", UtilsRowTests::notAcceptedValues, "values", "quote"),
            ofColumn(
                    "relationships_where",
                    test -> CoreTests.relationships(test, test.text("to_condition", "")),
                    "to",
                    "field",
                    "from_condition",
                    "to_condition"),
            ofColumn("accepted_range", UtilsRowTests::acceptedRange, "min_value", "max_value", "inclusive"),
            ofTable(
                    "unique_combination_of_columns",
                    UtilsRowTests::uniqueCombination,
                    "combination_of_columns",
                    "quote_columns"),
            ofColumn("unique_where", CoreTests::unique),
            ofColumn("not_null_where", CoreTests::notNull));

    private UtilsRowTests() {}

    /** Under a column the expression goes on where the column ends, such as {@code > 0}. */
    private static Meaning expressionIsTrue(DbtTest test) throws NotTakenException {
        String written = WrittenSql.of(test.text("expression"));
        if (test.column().isEmpty()) {
            return test.everyRow(written, written);
        }
        return test.everyRow(test.own().words() + " " + written, test.sql() + " " + written);
    }

    private static Meaning notEmptyString(DbtTest test) throws NotTakenException {
        String text = "CAST(" + test.sql() + " AS VARCHAR)";
        boolean trims = test.flag("trim_whitespace", true);
        return test.everyRow(
                test.own().words() + " is never empty" + (trims ? " or blank" : ""),
                (trims ? "trim(" + text + ", ' ' || chr(9) || chr(10) || chr(13))" : text) + " <> ''");
    }

    private static Meaning notAcceptedValues(DbtTest test) throws NotTakenException {
        SetOfValues values = SetOfValues.of(test, "values", "quote");
        String condition = test.sql() + " NOT IN (" + values.sql() + ")";
        String sentence = test.own().words() + " is none of " + values.sql();
        return CoreTests.ofSet(test, "rejected_values", values, condition, sentence);
    }

    private static Meaning acceptedRange(DbtTest test) throws NotTakenException {
        Range range = Range.of(test, test.flag("inclusive", true) ? Range.Ends.INCLUDED : Range.Ends.LEFT_OUT);
        return range.ofEveryValue(test);
    }

    /** Rows with a null in some of the columns repeat each other as values do; dbt counts the combinations. */
    private static Meaning uniqueCombination(DbtTest test) throws NotTakenException {
        List<ColumnName> columns = Combination.columns(test, "combination_of_columns");
        return Combination.unique(test, columns);
    }
}
