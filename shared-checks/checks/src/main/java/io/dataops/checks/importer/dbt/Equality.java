package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Two tables have the same different rows, as dbt_utils compares them: how often a row occurs does not count, and nulls are
 * equal. Numbers are rounded when a precision is given.
 *
 * @param ours the rows of the test's table, behind FROM
 * @param theirs those of the other table
 * @param columns those that are compared; empty for all that are not excluded
 * @param excluded names in lower case as texts of SQL
 */
record Equality(String ours, String theirs, List<String> columns, List<String> excluded) {
    private static final String CALCULATION = "count(*) + abs(count(*) FILTER (which_diff = 'a_minus_b')"
            + " - count(*) FILTER (which_diff = 'b_minus_a'))";

    /** Where all columns are compared, that both tables have the same comes first: else dbt does not compile the test. */
    static List<Meaning> meanings(DbtTest test) throws NotTakenException {
        Equality tables = new Equality(
                test.rows(),
                test.other("compare_model"),
                test.columns("compare_columns"),
                test.texts("exclude_columns").stream()
                        .map(name -> Sql.text(name.toLowerCase(Locale.ROOT)))
                        .toList());
        if (!tables.columns.isEmpty() && !tables.excluded.isEmpty()) {
            throw new NotTakenException("it has both compare_columns and exclude_columns");
        }
        String other = test.tableName("compare_model");
        List<Meaning> meanings = new ArrayList<>();
        if (tables.columns.isEmpty()) {
            meanings.add(Meaning.ofPrecondition(test, "the columns are those of " + other, tables.otherColumns()));
        }
        String select = tables.select(test);
        meanings.add(Meaning.ofQuery(
                test, "the rows are those of " + other, new Failures(tables.otherRows(select), CALCULATION)));
        return meanings;
    }

    private Failures otherColumns() {
        String one = new TableColumns(selected(ours)).names(TableColumns.Letters.LOWER);
        String two = new TableColumns(selected(theirs)).names(TableColumns.Letters.LOWER);
        return Failures.ofDifference(one, two);
    }

    private String selected(String rows) {
        return excluded.isEmpty()
                ? rows
                : "(SELECT COLUMNS(lambda name: lower(name) NOT IN (" + String.join(", ", excluded) + ")) FROM " + rows
                        + ")";
    }

    /** The columns of both, found by name and in one order, with the rows of one. */
    private String rows(String limitOfOurs, String limitOfTheirs) {
        return "((SELECT * FROM " + selected(ours) + limitOfOurs + ") UNION ALL BY NAME (SELECT * FROM "
                + selected(theirs) + limitOfTheirs + "))";
    }

    private String otherRows(String select) {
        boolean all = columns.isEmpty();
        String one = "SELECT " + select + " FROM " + (all ? rows("", " LIMIT 0") : ours);
        String two = "SELECT " + select + " FROM " + (all ? rows(" LIMIT 0", "") : theirs);
        return "SELECT 'a_minus_b' AS which_diff, * FROM (" + one + " EXCEPT " + two + ") AS a_minus_b"
                + " UNION ALL SELECT 'b_minus_a', * FROM (" + two + " EXCEPT " + one + ") AS b_minus_a";
    }

    private String select(DbtTest test) throws NotTakenException {
        if (!test.has("precision")) {
            return columns.isEmpty() ? "*" : String.join(", ", columns);
        }
        long digits = test.whole("precision");
        List<String> compared = columns.isEmpty() ? List.of("COLUMNS(*)") : columns;
        return compared.stream().map(column -> rounded(column, digits)).collect(Collectors.joining(", "));
    }

    /** A number as the text of its rounded decimal, so that an integer equals a double; everything else as its text. */
    private static String rounded(String column, long digits) {
        String decimal = "CAST(round(TRY_CAST(" + column + " AS DECIMAL(38, 12)), " + digits + ") AS VARCHAR)";
        return "CASE WHEN regexp_matches(typeof(" + column
                + "), '^(DECIMAL.*|DOUBLE|FLOAT|U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?)$')"
                + " THEN coalesce(" + decimal + ", CAST(" + column + " AS VARCHAR)) ELSE CAST(" + column
                + " AS VARCHAR) END";
    }
}
