package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofColumn;
import static io.dataops.checks.importer.dbt.Translation.ofTable;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import java.util.Map;

/** Expectations of dbt_expectations on when rows are from. */
final class TimeExpectations {
    static final Map<String, Translation> ALL = Map.ofEntries(
            ofColumn(
                    "expect_row_values_to_have_recent_data",
                    test -> recent(test, test.own()),
                    "datepart",
                    "interval",
                    "row_condition"),
            ofTable(
                    "expect_grouped_row_values_to_have_recent_data",
                    test -> recent(test, test.column("timestamp_column")),
                    "group_by",
                    "timestamp_column",
                    "datepart",
                    "interval",
                    "row_condition"),
            ofTable(
                    "expect_row_values_to_have_data_for_every_n_datepart",
                    TimeExpectations::everyPart,
                    "date_col",
                    "date_part",
                    "interval",
                    "row_condition",
                    "exclusion_condition",
                    "test_start_date",
                    "test_end_date"));

    private TimeExpectations() {}

    /** Times in the future do not count, and without a time nothing is recent. */
    private static Meaning recent(DbtTest test, ColumnName column) throws NotTakenException {
        Interval interval = Interval.of(test, "datepart", "interval");
        String time = "CAST(" + column.sql() + " AS TIMESTAMP)";
        Groups groups = Groups.of(test.only(time + " <= session_start()"), "group_by");
        return Meaning.ofQuery(
                test,
                "the newest " + column.words() + groups.words() + " that is not in the future is at most "
                        + interval.words() + " old",
                groups.where(
                        "max(" + time + ") AS max_timestamp",
                        "max_timestamp IS NULL OR max_timestamp < " + interval.beforeNow()));
    }

    /** The end does not belong to the range; without dates in the data it fails. */
    private static Meaning everyPart(DbtTest test) throws NotTakenException {
        String part = Interval.part(test.text("date_part", "day"));
        long number = test.has("interval") ? test.whole("interval") : 1;
        if (number < 1) {
            throw new NotTakenException("its interval is " + number + ", not a whole number from 1");
        }
        Interval step = new Interval(number, part);
        String date = "CAST(" + test.column("date_col").sql() + " AS TIMESTAMP)";
        String bounds = "SELECT date_trunc('" + part + "', CAST(" + bound(test, "test_start_date", "min(" + date + ")")
                + " AS TIMESTAMP)) AS first_date, CAST("
                + bound(test, "test_end_date", "max(CAST(" + date + " AS DATE))")
                + " AS TIMESTAMP) AS last_date, count(*) AS row_count FROM " + test.rows();
        String seen = "SELECT date_trunc('" + part + "', " + date + ") - INTERVAL (date_diff('" + part
                + "', (SELECT first_date FROM bounds), " + date + ") % " + number + ") " + part + " FROM " + test.rows()
                + " WHERE " + date + " IS NOT NULL";
        String name = "date_" + part;
        String spine = "SELECT unnest(range(first_date, last_date, " + step.sql() + ")) AS " + name + " FROM bounds";
        String exclusion =
                test.has("exclusion_condition") ? " AND (" + WrittenSql.of(test.text("exclusion_condition")) + ")" : "";
        return Meaning.ofQuery(
                test,
                "there is data of every " + step.words() + " of "
                        + test.column("date_col").words(),
                "WITH bounds AS (" + bounds + ") SELECT " + name + " FROM (" + spine + ") AS spine WHERE " + name
                        + " NOT IN (" + seen + ")" + exclusion
                        + " UNION ALL SELECT first_date FROM bounds WHERE first_date IS NULL OR last_date IS NULL");
    }

    private static String bound(DbtTest test, String key, String otherwise) throws NotTakenException {
        return test.has(key) ? Sql.text(test.text(key)) : otherwise;
    }
}
