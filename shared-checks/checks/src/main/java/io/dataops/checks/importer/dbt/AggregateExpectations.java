package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofColumn;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Expectations of dbt_expectations on a number that a column has as a whole, or in each group; without a value they pass. */
final class AggregateExpectations {
    static final Map<String, Translation> ALL = Map.ofEntries(
            limited("expect_column_max_to_be_between", "max", "max(%s)"),
            limited("expect_column_min_to_be_between", "min", "min(%s)"),
            limited("expect_column_mean_to_be_between", "mean", "avg(%s)"),
            limited("expect_column_median_to_be_between", "median", "quantile_cont(%s, 0.5)"),
            limited("expect_column_sum_to_be_between", "sum", "sum(%s)"),
            limited("expect_column_stdev_to_be_between", "standard_deviation", "stddev_samp(%s)"),
            limited("expect_column_unique_value_count_to_be_between", "", "count(DISTINCT %s)"),
            limited(
                    "expect_column_proportion_of_unique_values_to_be_between",
                    "",
                    "CASE WHEN count(%1$s) = 0 THEN 1 ELSE CAST(count(DISTINCT %1$s) AS DECIMAL(28, 10)) / count(%1$s) END"),
            ofColumn(
                    "expect_column_quantile_values_to_be_between",
                    AggregateExpectations::quantile,
                    "quantile",
                    "min_value",
                    "max_value",
                    "strictly",
                    "group_by",
                    "row_condition"),
            distinct("expect_column_distinct_count_to_equal", "="),
            distinct("expect_column_distinct_count_to_be_greater_than", ">"),
            distinct("expect_column_distinct_count_to_be_less_than", "<"));

    private AggregateExpectations() {}

    /** @param type of our check that measures it; empty when a query has to */
    private static Map.Entry<String, Translation> limited(String name, String type, String aggregate) {
        return ofColumn(
                name,
                test -> ofRange(test, type, aggregate.formatted(test.sql()), ""),
                "min_value",
                "max_value",
                "strictly",
                "group_by",
                "row_condition");
    }

    /** An interpolated quantile. */
    private static Meaning quantile(DbtTest test) throws NotTakenException {
        BigDecimal quantile = test.number("quantile");
        if (quantile.signum() < 0 || quantile.compareTo(BigDecimal.ONE) > 0) {
            throw new NotTakenException("its quantile is " + quantile.toPlainString() + ", not between 0 and 1");
        }
        String number = quantile.toPlainString();
        return ofRange(test, "quantile", "quantile_cont(" + test.sql() + ", " + number + ")", number);
    }

    private static Meaning ofRange(DbtTest test, String type, String aggregate, String probability)
            throws NotTakenException {
        Range range = Range.of(test);
        Groups groups = Groups.of(test, "group_by");
        Meaning query = Meaning.ofQuery(
                test,
                range.contains(aggregate) + groups.words(),
                groups.where(aggregate + " AS expression", "NOT (" + range.contains("expression") + ")"));
        Optional<String> column = test.own().plain();
        if (type.isEmpty() || column.isEmpty() || !groups.columns().isEmpty() || !range.isOfNumbers()) {
            return query;
        }
        return new Meaning(
                () -> allowingNone(range.limit(measured(test, type, column.get(), probability))),
                Meaning.Counts.OTHERWISE,
                query.failures());
    }

    private static CheckEntry measured(DbtTest test, String type, String column, String probability) {
        CheckEntry entry = test.check(type).with("column", column);
        return probability.isEmpty() ? entry : entry.with("probability", new BigDecimal(probability));
    }

    private static CheckEntry allowingNone(CheckEntry entry) {
        return entry.with("allow_undefined", true);
    }

    private static Map.Entry<String, Translation> distinct(String name, String comparison) {
        return ofColumn(
                name, test -> distinctCount(test, comparison), "value", "quote_values", "group_by", "row_condition");
    }

    private static Meaning distinctCount(DbtTest test, String comparison) throws NotTakenException {
        Groups groups = Groups.of(test, "group_by");
        String condition = comparison + " " + test.number("value").toPlainString();
        return Meaning.ofQuery(
                test,
                "the number of values of " + test.own().words() + groups.words() + " is " + condition,
                groups.where("count(DISTINCT " + test.sql() + ") AS expression", "NOT (expression " + condition + ")"));
    }
}
