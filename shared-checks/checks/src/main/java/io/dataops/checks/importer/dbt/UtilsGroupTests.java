package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofColumn;
import static io.dataops.checks.importer.dbt.Translation.ofTable;

import io.dataops.checks.importer.contract.NotTakenException;
import java.math.BigDecimal;
import java.util.Map;

/** Tests of dbt_utils that ask a column as a whole, or each group of rows that agree in {@code group_by_columns}. */
final class UtilsGroupTests {
    private static final String GROUPS = "group_by_columns";

    static final Map<String, Translation> ALL = Map.ofEntries(
            ofTable(
                    "recency",
                    UtilsGroupTests::recency,
                    "field",
                    "datepart",
                    "interval",
                    "ignore_time_component",
                    GROUPS),
            ofColumn("at_least_one", UtilsGroupTests::atLeastOne, GROUPS),
            ofColumn("not_constant", UtilsGroupTests::notConstant, GROUPS),
            ofColumn("not_null_proportion", UtilsGroupTests::notNullProportion, "at_least", "at_most", GROUPS));

    private UtilsGroupTests() {}

    /** Without a value nothing is recent. */
    private static Meaning recency(DbtTest test) throws NotTakenException {
        ColumnName field = test.column("field");
        Interval interval = Interval.of(test, "datepart", "interval");
        String type = test.flag("ignore_time_component", false) ? "DATE" : "TIMESTAMP";
        String threshold = "CAST(" + interval.beforeNow() + " AS " + type + ")";
        Groups groups = Groups.of(test, GROUPS);
        return Meaning.ofQuery(
                test,
                "the newest " + field.words() + groups.words() + " is at most " + interval.words() + " old",
                groups.where(
                        "CAST(max(" + field.sql() + ") AS " + type + ") AS most_recent",
                        "most_recent IS NULL OR most_recent < " + threshold));
    }

    private static Meaning atLeastOne(DbtTest test) throws NotTakenException {
        Groups groups = Groups.of(test, GROUPS);
        return Meaning.ofQuery(
                test,
                test.own().words() + " has a value" + groups.words(),
                groups.where("count(" + test.sql() + ") AS filler_column", "filler_column = 0"));
    }

    /** A null is no value, so that one value beside nulls is constant, and a column of nulls is not. */
    private static Meaning notConstant(DbtTest test) throws NotTakenException {
        Groups groups = Groups.of(test, GROUPS);
        return Meaning.ofQuery(
                test,
                test.own().words() + " has more than one value" + groups.words(),
                groups.where("count(DISTINCT " + test.sql() + ") AS filler_column", "filler_column = 1"));
    }

    /** Exact: the number of values is compared with a share of the rows. */
    private static Meaning notNullProportion(DbtTest test) throws NotTakenException {
        BigDecimal least = test.number("at_least");
        BigDecimal most = test.has("at_most") ? test.number("at_most") : BigDecimal.ONE;
        Groups groups = Groups.of(test, GROUPS);
        String low = least.toPlainString();
        String high = most.toPlainString();
        return Meaning.ofQuery(
                test,
                "the share of " + test.own().words() + " that is not null" + groups.words() + " is at least " + low
                        + " and at most " + high,
                groups.where(
                        "count(" + test.sql() + ") AS not_nulls, count(*) AS n_records",
                        "not_nulls < " + low + " * n_records OR not_nulls > " + high + " * n_records"));
    }
}
