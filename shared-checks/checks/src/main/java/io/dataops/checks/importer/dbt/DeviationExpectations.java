package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofColumn;

import io.dataops.checks.importer.contract.NotTakenException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Expectations of dbt_expectations on how far values lie from their mean; where they do not vary, all pass. */
final class DeviationExpectations {
    static final Map<String, Translation> ALL = Map.ofEntries(
            ofColumn(
                    "expect_column_values_to_be_within_n_stdevs",
                    DeviationExpectations::within,
                    "group_by",
                    "sigma_threshold"),
            ofColumn(
                    "expect_column_values_to_be_within_n_moving_stdevs",
                    DeviationExpectations::withinMoving,
                    "date_column_name",
                    "group_by",
                    "period",
                    "lookback_periods",
                    "trend_periods",
                    "test_periods",
                    "sigma_threshold",
                    "sigma_threshold_upper",
                    "sigma_threshold_lower",
                    "take_diffs",
                    "take_logs"));

    private DeviationExpectations() {}

    /** Of every row, or of the sum of each group; the deviation is that of a sample. */
    private static Meaning within(DbtTest test) throws NotTakenException {
        Groups groups = Groups.of(test, "group_by");
        String metrics = groups.columns().isEmpty()
                ? "SELECT " + test.sql() + " AS metric, * FROM " + test.rows()
                : groups.select("sum(" + test.sql() + ") AS metric");
        String threshold = number(test, "sigma_threshold", new BigDecimal(3)).toPlainString();
        return Meaning.ofQuery(
                test,
                (groups.columns().isEmpty() ? "" : "the sum of ") + test.own().words() + groups.words()
                        + " lies at most " + threshold + " standard deviations from the mean",
                "SELECT * FROM (SELECT *, (metric - avg(metric) OVER ()) / nullif(stddev_samp(metric) OVER (), 0) AS sigma"
                        + " FROM (" + metrics + ") AS metrics) AS scored WHERE abs(sigma) > " + threshold);
    }

    private static BigDecimal number(DbtTest test, String key, BigDecimal otherwise) throws NotTakenException {
        return test.has(key) ? test.number(key) : otherwise;
    }

    private static long whole(DbtTest test, String key, long otherwise) throws NotTakenException {
        long number = test.has(key) ? test.whole(key) : otherwise;
        if (number < 1) {
            throw new NotTakenException("its " + key + " is " + number + ", not a whole number from 1");
        }
        return number;
    }

    /** Compares each of the last periods, but the running one, with the periods before it. */
    private static Meaning withinMoving(DbtTest test) throws NotTakenException {
        String period = Interval.part(test.text("period", "day"));
        BigDecimal threshold = number(test, "sigma_threshold", new BigDecimal(3));
        String upper = number(test, "sigma_threshold_upper", threshold).toPlainString();
        String lower = number(test, "sigma_threshold_lower", threshold.negate()).toPlainString();
        String now = "date_trunc('" + period + "', session_start())";
        String oldest = now + " - " + new Interval(whole(test, "test_periods", 14), period).sql();
        return Meaning.ofQuery(
                test,
                "the sum of " + test.own().words() + " for each " + period
                        + Groups.of(test, "group_by").words() + " lies from " + lower + " to " + upper
                        + " standard deviations from its moving mean",
                "SELECT * FROM (" + scored(test, period) + ") AS scored WHERE metric_period >= " + oldest
                        + " AND metric_period < " + now + " AND NOT (sigma >= " + lower + " AND sigma <= " + upper
                        + ")");
    }

    private static String scored(DbtTest test, String period) throws NotTakenException {
        List<String> groups = test.columns("group_by");
        String window = "(" + UtilsSequenceTests.partition(groups) + "ORDER BY metric_period";
        String sums = new Groups(test.rows(), groups, List.of())
                        .select("date_trunc('" + period + "', CAST("
                                + test.column("date_column_name").sql() + " AS TIMESTAMP)) AS metric_period, sum("
                                + test.sql() + ") AS agg_metric_value")
                + (groups.isEmpty() ? " GROUP BY ALL" : ", metric_period");
        String prior = "lag(agg_metric_value, " + whole(test, "lookback_periods", 1) + ") OVER " + window + ")";
        boolean logs = test.flag("take_logs", true);
        String value = metric("agg_metric_value", logs)
                + (test.flag("take_diffs", true) ? " - " + metric("prior_agg_metric_value", logs) : "");
        String before =
                " OVER " + window + " ROWS BETWEEN " + whole(test, "trend_periods", 7) + " PRECEDING AND 1 PRECEDING)";
        return "SELECT *, (metric - avg(metric)" + before + ") / nullif(stddev_samp(metric)" + before
                + ", 0) AS sigma FROM (SELECT *, " + value + " AS metric FROM (SELECT *, " + prior
                + " AS prior_agg_metric_value FROM (" + sums + ") AS sums) AS lagged) AS metrics";
    }

    private static String metric(String value, Boolean logs) {
        return logs ? "coalesce(ln(nullif(" + value + ", 0)), 0)" : "coalesce(" + value + ", 0)";
    }
}
