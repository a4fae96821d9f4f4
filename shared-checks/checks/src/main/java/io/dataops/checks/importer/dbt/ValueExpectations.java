package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofColumn;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.TypeNames;
import io.dataops.checks.yaml.YamlList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Expectations of dbt_expectations on every value of a column. Nulls pass, except where a set has to hold the value. */
final class ValueExpectations {
    private static final String ROWS = "row_condition";

    static final Map<String, Translation> ALL = Map.ofEntries(
            ofColumn("expect_column_values_to_be_null", ValueExpectations::isNull, ROWS),
            ofColumn("expect_column_values_to_not_be_null", CoreTests::notNull, ROWS),
            ofColumn("expect_column_values_to_be_unique", CoreTests::unique, ROWS),
            ofColumn(
                    "expect_column_values_to_be_of_type",
                    test -> type(test, List.of(test.text("column_type"))),
                    "column_type"),
            ofColumn(
                    "expect_column_values_to_be_in_type_list",
                    test -> type(test, test.someTexts("column_type_list")),
                    "column_type_list"),
            ofColumn(
                    "expect_column_values_to_have_consistent_casing",
                    ValueExpectations::consistentCasing,
                    "display_inconsistent_columns"),
            ofColumn("expect_column_values_to_be_in_set", ValueExpectations::inSet, "value_set", "quote_values", ROWS),
            ofColumn(
                    "expect_column_values_to_not_be_in_set",
                    ValueExpectations::notInSet,
                    "value_set",
                    "quote_values",
                    ROWS),
            ofColumn(
                    "expect_column_values_to_be_between",
                    test -> Range.of(test).ofEveryValue(test),
                    "min_value",
                    "max_value",
                    "strictly",
                    ROWS),
            ofColumn(
                    "expect_column_values_to_be_increasing",
                    test -> sequence(test, Direction.UP),
                    "sort_column",
                    "strictly",
                    "group_by",
                    "step",
                    ROWS),
            ofColumn(
                    "expect_column_values_to_be_decreasing",
                    test -> sequence(test, Direction.DOWN),
                    "sort_column",
                    "strictly",
                    "group_by",
                    "step",
                    ROWS));

    private ValueExpectations() {}

    /** Where values go, row by row. */
    private enum Direction {
        UP(">", "value_field - value_field_lag", "up"),
        DOWN("<", "value_field_lag - value_field", "down");

        private final String comparison;
        private final String step;
        private final String words;

        Direction(String comparison, String step, String words) {
            this.comparison = comparison;
            this.step = step;
            this.words = words;
        }
    }

    private static Meaning isNull(DbtTest test) throws NotTakenException {
        return test.everyValue(
                (it, column) -> it.check("is_null").with("column", column),
                test.own().words() + " is always null",
                test.sql() + " IS NULL");
    }

    /** A column has one type, whichever rows are looked at; names of databases stand for the kinds that we tell apart. */
    private static Meaning type(DbtTest test, List<String> names) throws NotTakenException {
        String column =
                test.own().plain().orElseThrow(() -> new NotTakenException("an expression has no declared type"));
        List<String> kinds = TypeNames.ours(names);
        if (!test.config().errorIf().equals(Threshold.NONE)
                || !test.config().warnIf().equals(Threshold.NONE)) {
            throw new NotTakenException("a type has no number of failures that warn_if and error_if could count");
        }
        return Meaning.of(
                () -> CheckEntry.of("column_type", test.at())
                        .with("column", column)
                        .with("is", kinds),
                "SELECT 1");
    }

    /** No two values differ only in upper and lower case. */
    private static Meaning consistentCasing(DbtTest test) throws NotTakenException {
        String column = test.sql();
        return Meaning.ofQuery(
                test,
                "no two values of " + test.own().words() + " differ only in case",
                "SELECT lower(" + column + ") AS inconsistent_columns, count(DISTINCT " + column
                        + ") AS set_count_case_insensitive FROM " + test.rows()
                        + " GROUP BY 1 HAVING count(DISTINCT " + column + ") > 1");
    }

    /** A null is not found in the set. */
    private static Meaning inSet(DbtTest test) throws NotTakenException {
        SetOfValues values = SetOfValues.of(test, "value_set", "quote_values");
        String condition = "coalesce(" + test.sql() + " IN (" + values.sql() + "), false)";
        return ofSet(
                test,
                (it, column, nodes) -> it.check("accepted_values")
                        .with("column", column)
                        .with("values", nodes)
                        .with("nulls", "fail"),
                values,
                condition,
                test.own().words() + " is one of " + values.sql());
    }

    private static Meaning notInSet(DbtTest test) throws NotTakenException {
        SetOfValues values = SetOfValues.of(test, "value_set", "quote_values");
        return ofSet(
                test,
                (it, column, nodes) ->
                        it.check("rejected_values").with("column", column).with("values", nodes),
                values,
                test.sql() + " NOT IN (" + values.sql() + ")",
                test.own().words() + " is none of " + values.sql());
    }

    /** Makes a check of a set of ours. */
    private interface Member {
        CheckEntry check(DbtTest test, String column, YamlList values);
    }

    private static Meaning ofSet(DbtTest test, Member member, SetOfValues values, String condition, String sentence)
            throws NotTakenException {
        Optional<YamlList> nodes = values.ofAnyType();
        return nodes.isEmpty()
                ? test.everyRow(sentence, condition)
                : test.everyValue((it, column) -> member.check(it, column, nodes.get()), sentence, condition);
    }

    /** Sorted by the column itself unless another one is named. Equal neighbours fail unless strictly is false; a null is skipped. */
    private static Meaning sequence(DbtTest test, Direction direction) throws NotTakenException {
        String sort = test.has("sort_column") ? test.column("sort_column").sql() : test.sql();
        String lag = "lag(" + test.sql() + ") OVER (" + UtilsSequenceTests.partition(test.columns("group_by"))
                + "ORDER BY " + sort + ")";
        String rule = "value_field " + direction.comparison + (test.flag("strictly", true) ? "" : "=")
                + " value_field_lag"
                + (test.has("step")
                        ? " AND " + direction.step + " = " + test.number("step").toPlainString()
                        : "");
        return Meaning.ofQuery(
                test,
                test.own().words() + " goes " + direction.words + " in the order of "
                        + test.text("sort_column", test.own().words()),
                "SELECT * FROM (SELECT " + test.sql() + " AS value_field, " + lag + " AS value_field_lag, * FROM "
                        + test.rows() + ") AS sorted WHERE value_field_lag IS NOT NULL AND NOT (" + rule + ")");
    }
}
