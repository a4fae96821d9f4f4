package io.dataops.checks.importer.gx;

import static io.dataops.checks.importer.gx.Translation.ofValues;
import static java.util.Map.entry;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import java.util.Map;

/** Expectations of every value of a column; nulls are not looked at, and {@code mostly} is a share of the others. */
final class ValueExpectations {
    static final Map<String, Translation> ALL = Map.ofEntries(
            entry("expect_column_values_to_be_null", ofValues(it -> it.ofColumn("is_null"))),
            entry("expect_column_values_to_not_be_null", ofValues(it -> it.ofColumn("not_null"))),
            entry("expect_column_values_to_be_unique", ofValues(ValueExpectations::unique)),
            entry("expect_column_values_to_be_in_set", ofValues(ValueSet::accepted, "value_set")),
            entry("expect_column_values_to_not_be_in_set", ofValues(ValueExpectations::notInSet, "value_set")),
            entry("expect_column_values_to_be_between", ofValues(ValueExpectations::between, LimitKind.ARGUMENTS)),
            entry("expect_column_value_lengths_to_equal", ofValues(ValueExpectations::length, "value")),
            entry(
                    "expect_column_value_lengths_to_be_between",
                    ofValues(it -> LimitKind.COUNT.limit(it.ofColumn("length"), it), LimitKind.ARGUMENTS)),
            entry(
                    "expect_column_value_z_scores_to_be_less_than",
                    ofValues(ValueExpectations::zScore, "threshold", "double_sided")),
            entry("expect_column_values_to_be_increasing", ofValues(it -> sequence(it, "increasing"), "strictly")),
            entry("expect_column_values_to_be_decreasing", ofValues(it -> sequence(it, "decreasing"), "strictly")));

    private ValueExpectations() {}

    private static CheckEntry between(Expectation it) throws NotTakenException {
        return it.moments().isEmpty()
                ? LimitKind.VALUE.limit(it.ofColumn("between"), it)
                : it.filtered(it.entry("expression", it.text("column") + " lies between times of the run"))
                        .with("sql", LimitKind.condition(it.column(), it));
    }

    private static CheckEntry unique(Expectation it) throws NotTakenException {
        return it.filtered(it.entry("unique")).with("columns", it.get("column"));
    }

    private static CheckEntry notInSet(Expectation it) throws NotTakenException {
        ValueSet set = ValueSet.of(it);
        return set.isEmpty()
                ? ValueSet.empty(it, "true")
                : it.ofColumn("rejected_values").with("values", set.values());
    }

    private static CheckEntry length(Expectation it) throws NotTakenException {
        CheckEntry entry = it.ofColumn("length");
        LimitKind.COUNT.add(entry, "equals", "value", it);
        return entry;
    }

    private static CheckEntry sequence(Expectation it, String type) throws NotTakenException {
        CheckEntry entry = it.ofColumn(type);
        return it.isTrue("strictly") ? entry.with("strict", it.get("strictly")) : entry;
    }

    /** Strictly less than the threshold; where the values do not vary there is no score, and every row passes. */
    private static CheckEntry zScore(Expectation it) throws NotTakenException {
        String column = it.column();
        boolean oneSided = it.isFalse("double_sided");
        String distance = column + " - (SELECT avg(" + column + ") FROM " + it.rows() + ")";
        String threshold = Numbers.plain(
                oneSided ? it.number("threshold") : it.number("threshold").abs());
        String reach = threshold + " * (SELECT nullif(stddev_samp(" + column + "), 0) FROM " + it.rows() + ")";
        String sentence =
                "the " + (oneSided ? "" : "absolute ") + "z-score of " + it.text("column") + " is below " + threshold;
        return it.filtered(it.entry("expression", sentence))
                .with(
                        "sql",
                        "CASE WHEN " + column + " IS NOT NULL THEN coalesce("
                                + (oneSided ? distance : "abs(" + distance + ")") + " < " + reach + ", true) END");
    }
}
