package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofColumn;

import io.dataops.checks.importer.contract.NotTakenException;
import java.util.Map;
import java.util.stream.Collectors;

/** Expectations of dbt_expectations on the different values of a column. Where none but those of a set may occur, a null fails. */
final class SetExpectations {
    private static final String[] ARGUMENTS = {"value_set", "quote_values", "row_condition"};

    static final Map<String, Translation> ALL = Map.ofEntries(
            ofColumn("expect_column_distinct_values_to_be_in_set", SetExpectations::inSet, ARGUMENTS),
            ofColumn("expect_column_distinct_values_to_contain_set", SetExpectations::containSet, ARGUMENTS),
            ofColumn("expect_column_distinct_values_to_equal_set", SetExpectations::equalSet, ARGUMENTS),
            ofColumn(
                    "expect_column_most_common_value_to_be_in_set",
                    SetExpectations::mostCommon,
                    "value_set",
                    "top_n",
                    "quote_values",
                    "data_type",
                    "strictly",
                    "row_condition"));

    private SetExpectations() {}

    private static SetOfValues values(DbtTest test) throws NotTakenException {
        return SetOfValues.of(test, "value_set", "quote_values");
    }

    private static String others(DbtTest test, SetOfValues values) throws NotTakenException {
        return "SELECT DISTINCT " + test.sql() + " AS value_field FROM " + test.rows() + " WHERE NOT coalesce("
                + test.sql() + " IN (" + values.sql() + "), false)";
    }

    /** The values of the set that do not occur. */
    private static String absent(DbtTest test, SetOfValues values) throws NotTakenException {
        return values.literals().stream()
                .map(value -> "SELECT CAST(" + value + " AS VARCHAR) AS value_field WHERE NOT EXISTS (SELECT 1 FROM "
                        + rowsWith(test, value) + ")")
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static String rowsWith(DbtTest test, String value) {
        return DbtTest.filtered(test.rows(), test.column().map(ColumnName::sql).orElse("NULL") + " = " + value)
                + " AS found";
    }

    private static Meaning inSet(DbtTest test) throws NotTakenException {
        SetOfValues values = values(test);
        return Meaning.ofQuery(
                test, "each value of " + test.own().words() + " is one of " + values.sql(), others(test, values));
    }

    private static Meaning containSet(DbtTest test) throws NotTakenException {
        SetOfValues values = values(test);
        return Meaning.ofQuery(
                test, "the values of " + test.own().words() + " include " + values.sql(), absent(test, values));
    }

    private static Meaning equalSet(DbtTest test) throws NotTakenException {
        SetOfValues values = values(test);
        return Meaning.ofQuery(
                test,
                "the values of " + test.own().words() + " are exactly " + values.sql(),
                "SELECT CAST(value_field AS VARCHAR) AS value_field FROM (" + others(test, values)
                        + ") AS others UNION ALL " + absent(test, values));
    }

    /**
     * The value at a place of the order of how often values occur is one of the set, and of several that share the place
     * each is: dbt takes any of them. A null passes.
     */
    private static Meaning mostCommon(DbtTest test) throws NotTakenException {
        SetOfValues values = values(test);
        long place = test.has("top_n") ? test.whole("top_n") : 1;
        String ranked = "SELECT " + test.sql()
                + " AS value_field, count(*) AS value_count, rank() OVER (ORDER BY count(*) DESC)"
                + " AS first_place, count(*) OVER (PARTITION BY count(*)) AS ties FROM " + test.rows() + " GROUP BY 1";
        return Meaning.ofQuery(
                test,
                "the most common value number " + place + " of " + test.own().words() + " is one of " + values.sql(),
                "SELECT value_field FROM (" + ranked + ") AS ranked WHERE first_place <= " + place
                        + " AND first_place + ties > " + place + " AND value_field NOT IN (" + values.sql() + ")");
    }
}
