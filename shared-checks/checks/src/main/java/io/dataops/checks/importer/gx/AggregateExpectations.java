package io.dataops.checks.importer.gx;

import static io.dataops.checks.importer.gx.Translation.ofColumn;
import static io.dataops.checks.importer.gx.Translation.ofRows;
import static java.util.Map.entry;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Expectations of one number or set that a column has as a whole; nulls do not count. */
final class AggregateExpectations {
    static final Map<String, Translation> ALL = Map.ofEntries(
            entry("expect_column_min_to_be_between", extreme("min")),
            entry("expect_column_max_to_be_between", extreme("max")),
            entry("expect_column_mean_to_be_between", limited("mean", LimitKind.NUMBER)),
            entry("expect_column_median_to_be_between", limited("median", LimitKind.NUMBER)),
            entry("expect_column_sum_to_be_between", limited("sum", LimitKind.NUMBER)),
            entry("expect_column_stdev_to_be_between", limited("standard_deviation", LimitKind.NUMBER)),
            entry(
                    "expect_column_proportion_of_non_null_values_to_be_between",
                    limited("completeness", LimitKind.SHARE)),
            entry("expect_column_unique_value_count_to_be_between", counted("distinct_count", LimitKind.COUNT)),
            entry("expect_column_proportion_of_unique_values_to_be_between", counted("distinctness", LimitKind.SHARE)),
            entry("expect_column_distinct_values_to_be_in_set", ofColumn(ValueSet::acceptedDistinct, "value_set")),
            entry(
                    "expect_column_distinct_values_to_contain_set",
                    ofColumn(AggregateExpectations::containsSet, "value_set")),
            entry(
                    "expect_column_distinct_values_to_equal_set",
                    ofColumn(AggregateExpectations::equalsSet, "value_set")),
            entry(
                    "expect_column_most_common_value_to_be_in_set",
                    ofColumn(AggregateExpectations::mostCommon, "value_set", "ties_okay")),
            entry(
                    "expect_column_quantile_values_to_be_between",
                    ofRows(AggregateExpectations::quantiles, "column", "quantile_ranges", "allow_relative_error")),
            entry("expect_column_kl_divergence_to_be_less_than", ofColumn(Divergence::check, Divergence.ARGUMENTS)));

    private AggregateExpectations() {}

    private static Translation limited(String type, LimitKind kind) {
        return ofColumn(it -> kind.limit(it.ofColumn(type), it), LimitKind.ARGUMENTS);
    }

    private static Translation extreme(String type) {
        return ofColumn(
                it -> it.moments().isEmpty() ? LimitKind.VALUE.limit(it.ofColumn(type), it) : beforeOrAfter(type, it),
                LimitKind.ARGUMENTS);
    }

    /** A row with the least or greatest value, unless it is there and meets limits that depend on the time of the run. */
    private static CheckEntry beforeOrAfter(String type, Expectation it) throws NotTakenException {
        String extreme = type + "(" + it.column() + ")";
        String limits = LimitKind.condition(extreme, it);
        return it.entry("query", type + " of " + it.text("column") + " lies between times of the run")
                .with(
                        "failing_rows",
                        "SELECT " + extreme + " AS " + type + " FROM " + it.rows() + " HAVING NOT coalesce(" + limits
                                + ", false)");
    }

    private static Translation counted(String type, LimitKind kind) {
        return ofColumn(
                it -> kind.limit(it.filtered(it.entry(type)).with("columns", it.get("column")), it),
                LimitKind.ARGUMENTS);
    }

    private static CheckEntry containsSet(Expectation it) throws NotTakenException {
        ValueSet set = withoutNull(it);
        if (set.isEmpty()) {
            throw new NotTakenException("its value_set is empty, so that it asks nothing");
        }
        return it.ofColumn("distinct_set").with("values", set.values()).with("are", "superset");
    }

    private static CheckEntry equalsSet(Expectation it) throws NotTakenException {
        ValueSet set = withoutNull(it);
        return set.isEmpty()
                ? ValueSet.empty(it, "false")
                : it.ofColumn("distinct_set").with("values", set.values());
    }

    private static ValueSet withoutNull(Expectation it) throws NotTakenException {
        if (it.list("value_set").stream().anyMatch(ExpectationReader::isNothing)) {
            throw new NotTakenException("its value_set holds a null, which is no value of a column");
        }
        return ValueSet.of(it);
    }

    /** With {@code ties_okay} one of several that are equally common is enough; without it there may be one only. */
    private static CheckEntry mostCommon(Expectation it) throws NotTakenException {
        ValueSet set = ValueSet.of(it);
        if (set.isEmpty()) {
            throw new NotTakenException("its value_set is empty, which no value is in");
        }
        String counts = "WITH counts AS (SELECT " + it.column() + " AS value, count(*) AS times FROM " + it.rows()
                + " AND " + it.column() + " IS NOT NULL GROUP BY ALL) SELECT ";
        String among = "count_if(value IN (" + Sql.values(set.values().items()) + "))";
        String common = " FROM counts WHERE times = (SELECT max(times) FROM counts)";
        boolean ties = it.isTrue("ties_okay");
        String sentence = "a value of the set is the most common one of " + it.text("column")
                + (ties ? ", alone or with others" : " and no other is as common");
        return it.entry("query", sentence)
                .with(
                        "value",
                        counts + (ties ? among : "CASE WHEN count(*) = 1 THEN " + among + " ELSE 0 END") + common)
                .with("min", 1);
    }

    private static List<CheckEntry> quantiles(Expectation it) throws NotTakenException {
        if (!(it.get("quantile_ranges") instanceof YamlMap ranges)) {
            throw new NotTakenException("its quantile_ranges are no object");
        }
        List<YamlNode> quantiles = list(ranges, "quantiles");
        List<YamlNode> limits = list(ranges, "value_ranges");
        if (quantiles.isEmpty() || quantiles.size() != limits.size()) {
            throw new NotTakenException("its quantile_ranges need a value range for each quantile");
        }
        List<CheckEntry> checks = new ArrayList<>();
        for (int index = 0; index < quantiles.size(); index++) {
            QuantileRange range = QuantileRange.of(quantiles.get(index), limits.get(index));
            if (range.isLimited()) {
                checks.add(range.check(it));
            }
        }
        if (checks.isEmpty()) {
            throw new NotTakenException("its quantile_ranges have no limit");
        }
        return checks;
    }

    private static List<YamlNode> list(YamlMap map, String key) throws NotTakenException {
        return map.entry(key)
                .map(YamlEntry::value)
                .filter(YamlList.class::isInstance)
                .map(list -> ((YamlList) list).items())
                .orElseThrow(() -> new NotTakenException("its quantile_ranges have no list '" + key + "'"));
    }
}
