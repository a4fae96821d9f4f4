package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofColumn;
import static io.dataops.checks.importer.dbt.Translation.ofTable;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.dbt.TwoTables.Aggregate;
import java.util.Map;

/** Tests of dbt_utils that compare a table with another one. Only the rows of the test's own table are limited. */
final class UtilsTableTests {
    static final Map<String, Translation> ALL = Map.ofEntries(
            ofTable("equal_rowcount", UtilsTableTests::equalRowcount, "compare_model", "group_by_columns"),
            ofTable("fewer_rows_than", UtilsTableTests::fewerRowsThan, "compare_model", "group_by_columns"),
            Translation.entry(
                    "equality",
                    Translation.Subject.TABLE,
                    Equality::meanings,
                    "compare_model",
                    "compare_columns",
                    "exclude_columns",
                    "precision"),
            ofColumn("cardinality_equality", UtilsTableTests::cardinalityEquality, "to", "field"));

    private UtilsTableTests() {}

    private static Meaning equalRowcount(DbtTest test) throws NotTakenException {
        Groups groups = groups(test);
        return Meaning.ofQuery(
                test,
                "the number of rows" + groups.words() + " is that of " + test.tableName("compare_model"),
                new Failures(
                        "SELECT *, abs(count_a - count_b) AS diff_count FROM (" + counts(test, groups)
                                + ") AS counts WHERE count_a <> count_b",
                        "coalesce(sum(diff_count), 0)"));
    }

    private static Groups groups(DbtTest test) throws NotTakenException {
        return Groups.of(test, "group_by_columns");
    }

    /** For each group the numbers of rows, {@code count_a} of the own table and {@code count_b} of the other one. */
    private static String counts(DbtTest test, Groups groups) throws NotTakenException {
        return new TwoTables(groups, groups.of(test.other("compare_model")))
                .select(new Aggregate("count(*)", "count_a"), new Aggregate("count(*)", "count_b"));
    }

    /** As many rows are one failure, and each row more another one. */
    private static Meaning fewerRowsThan(DbtTest test) throws NotTakenException {
        Groups groups = groups(test);
        return Meaning.ofQuery(
                test,
                "the number of rows" + groups.words() + " is below that of " + test.tableName("compare_model"),
                new Failures(
                        "SELECT *, greatest(count_a - count_b, 1) AS row_count_delta FROM (" + counts(test, groups)
                                + ") AS counts WHERE count_a >= count_b",
                        "coalesce(sum(row_count_delta), 0)"));
    }

    /** Each value occurs as often in both columns, nulls too. */
    private static Meaning cardinalityEquality(DbtTest test) throws NotTakenException {
        ColumnName field = test.column("field");
        String ours = counted(test.sql(), test.rows());
        String theirs = counted(field.sql(), test.other("to"));
        return Meaning.ofQuery(
                test,
                "each value of " + test.own().words() + " occurs as often as in " + test.tableName("to") + "."
                        + field.words(),
                Failures.ofDifference(ours, theirs));
    }

    private static String counted(String column, String rows) {
        return "SELECT " + column + " AS value_field, count(*) AS num_rows FROM " + rows + " GROUP BY 1";
    }
}
