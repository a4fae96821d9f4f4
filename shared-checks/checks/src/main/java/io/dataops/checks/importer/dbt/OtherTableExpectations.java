package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofTable;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.dbt.Translation.Subject;
import io.dataops.checks.importer.dbt.TwoTables.Aggregate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Expectations of dbt_expectations that compare a table with another one, group by group. A group that only one of them has is
 * compared with 0, and nulls make a group as values do.
 */
final class OtherTableExpectations {
    private static final String[] GROUPED = {
        "compare_model", "group_by", "compare_group_by", "row_condition", "compare_row_condition", "factor"
    };
    private static final String[] AGGREGATED = {
        "expression",
        "compare_model",
        "compare_expression",
        "group_by",
        "compare_group_by",
        "row_condition",
        "compare_row_condition",
        "tolerance",
        "tolerance_percent"
    };

    static final Map<String, Translation> ALL = Map.ofEntries(
            ofTable(
                    "expect_table_column_count_to_equal_other_table",
                    OtherTableExpectations::columnCount,
                    "compare_model"),
            ofTable("expect_table_row_count_to_equal_other_table", OtherTableExpectations::rowCount, GROUPED),
            ofTable(
                    "expect_table_row_count_to_equal_other_table_times_factor",
                    OtherTableExpectations::rowCount,
                    GROUPED),
            ofTable("expect_table_aggregation_to_equal_other_table", OtherTableExpectations::aggregation, AGGREGATED),
            ofTable("equal_expression", OtherTableExpectations::aggregation, AGGREGATED),
            Translation.entry(
                    "expect_column_distinct_count_to_equal_other_table",
                    Subject.COLUMN,
                    test -> List.of(distinctCount(test)),
                    "compare_model",
                    "compare_column_name",
                    "row_condition",
                    "compare_row_condition"));

    private OtherTableExpectations() {}

    private static Meaning columnCount(DbtTest test) throws NotTakenException {
        String count = new TableColumns(CheckEntry.DATASET).count();
        String other = new TableColumns(test.other("compare_model")).count();
        return Meaning.ofQuery(
                test,
                "the number of columns is that of " + test.tableName("compare_model"),
                "SELECT * FROM (SELECT (" + count + ") AS expression, (" + other
                        + ") AS compare_expression) AS counts WHERE expression <> compare_expression");
    }

    private static Meaning rowCount(DbtTest test) throws NotTakenException {
        String factor = test.has("factor") ? test.number("factor").toPlainString() : "1";
        String sentence = "the number of rows" + forEach(test) + " is that of " + test.tableName("compare_model")
                + (factor.equals("1") ? "" : " times " + factor);
        return Meaning.ofQuery(test, sentence, different(test, "count(*)", "count(*) * " + factor));
    }

    private static String forEach(DbtTest test) throws NotTakenException {
        return Groups.of(test, "group_by").words();
    }

    private static Meaning aggregation(DbtTest test) throws NotTakenException {
        String expression = WrittenSql.of(test.text("expression"));
        String compared = WrittenSql.of(test.text("compare_expression", expression));
        return Meaning.ofQuery(
                test,
                expression + forEach(test) + " is " + compared + " of " + compared(test),
                different(test, expression, compared));
    }

    private static String compared(DbtTest test) throws NotTakenException {
        return test.has("compare_model") ? test.tableName("compare_model") : "the same table";
    }

    private static Meaning distinctCount(DbtTest test) throws NotTakenException {
        ColumnName column = test.has("compare_column_name") ? test.column("compare_column_name") : test.own();
        return Meaning.ofQuery(
                test,
                "the number of values of " + test.own().words() + " is that of " + column.words() + " of "
                        + compared(test),
                different(test, "count(DISTINCT " + test.sql() + ")", "count(DISTINCT " + column.sql() + ")"));
    }

    private static String otherRows(DbtTest test) throws NotTakenException {
        String table = test.has("compare_model") ? test.other("compare_model") : CheckEntry.DATASET;
        Optional<String> condition = test.arguments()
                .text("compare_row_condition")
                .or(() -> test.arguments().text("row_condition"))
                .map(WrittenSql::of);
        return condition
                .map(rows -> DbtTest.filtered(table, rows) + " AS " + table)
                .orElse(table);
    }

    /** Groups whose aggregates differ by more than the tolerance, and by more than the tolerated share of the first one. */
    private static String different(DbtTest test, String aggregate, String compared) throws NotTakenException {
        List<String> groups = test.columns("group_by");
        List<String> otherGroups = test.has("compare_group_by") ? test.columns("compare_group_by") : groups;
        if (groups.size() != otherGroups.size()) {
            throw new NotTakenException("its group_by and compare_group_by do not have as many columns");
        }
        TwoTables tables = new TwoTables(
                new Groups(test.rows(), groups, groups), new Groups(otherRows(test), otherGroups, otherGroups));
        String both =
                tables.select(new Aggregate(aggregate, "expression"), new Aggregate(compared, "compare_expression"));
        String difference = "abs(expression - compare_expression)";
        return "SELECT *, " + difference + " AS expression_difference FROM (" + both + ") AS compared WHERE "
                + difference
                + " > " + tolerance(test, "tolerance")
                + (test.has("tolerance_percent")
                        ? " AND " + difference + " > " + tolerance(test, "tolerance_percent") + " * abs(expression)"
                        : "");
    }

    private static String tolerance(DbtTest test, String key) throws NotTakenException {
        return test.has(key) ? test.number(key).toPlainString() : "0";
    }
}
