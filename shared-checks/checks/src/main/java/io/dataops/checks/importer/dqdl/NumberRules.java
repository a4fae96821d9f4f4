package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Lookup;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Rules about a number that the values of a column have together. */
final class NumberRules {
    static final Map<String, Translation> ALL = Map.ofEntries(
            Map.entry("Mean", of("mean", "avg($)")),
            Map.entry("Sum", of("sum", "sum($)")),
            Map.entry("StandardDeviation", ofPopulation("standard_deviation", "stddev_pop($)")),
            Map.entry("Variance", ofPopulation("variance", "var_pop($)")),
            Map.entry("Range", of("range", "max($) - min($)")),
            Map.entry(
                    "InterquartileRange", of("interquartile_range", "quantile_cont($, 0.75) - quantile_cont($, 0.25)")),
            Map.entry("Entropy", asked("entropy in nats", "entropy($) * ln(2)")),
            Map.entry(
                    "Skewness",
                    asked(
                            "skewness of the population",
                            "CASE WHEN var_pop($) = 0 OR count($) = 2 THEN 0"
                                    + " ELSE skewness($) * (count($) - 2) / sqrt(count($) * (count($) - 1)) END")),
            Map.entry(
                    "Kurtosis",
                    asked(
                            "excess kurtosis of the population",
                            "CASE WHEN var_pop($) = 0 THEN 0 ELSE kurtosis_pop($) END")),
            Map.entry("ZerosCount", asked("number of zeros", "count(*) FILTER (WHERE $ = 0)")),
            Map.entry("DistinctValuesCount", NumberRules::distinctValuesCount),
            Map.entry("DuplicateRowCount", NumberRules::duplicateRowCount),
            Map.entry("Completeness", NumberRules::completeness),
            Map.entry("Uniqueness", share("uniqueness", "sum(n)")),
            Map.entry("UniqueValueRatio", share("ratio of unique values", "nullif(count(*), 0)")),
            Map.entry("ColumnCorrelation", NumberRules::correlation));

    /** A row without any value, as JSON. */
    private static final String NOTHING = "'\\{(\"([^\"\\\\]|\\\\.)*\":null,?)*\\}'";

    private NumberRules() {}

    private static Translation of(String type, String sql) {
        return of(type, sql, entry -> entry);
    }

    /** Over n, where a sample would be over n - 1. */
    private static Translation ofPopulation(String type, String sql) {
        return of(type, sql, entry -> entry.with("of", "population"));
    }

    private static Translation of(String type, String sql, UnaryOperator<CheckEntry> told) {
        return rule -> {
            String column = rule.column();
            return Claim.ofNumber(
                    rule,
                    () -> told.apply(rule.entry(type).with("column", column)),
                    select(rule, sql, column),
                    "the " + type.replace('_', ' ') + " of " + column);
        };
    }

    private static Translation asked(String words, String sql) {
        return rule -> Claim.ofNumber(rule, select(rule, sql, rule.column()), "the " + words + " of " + rule.column());
    }

    /** @param sql where a dollar sign stands for the column */
    private static String select(Rule rule, String sql, String column) {
        return "SELECT " + sql.replace("$", Sql.name(column)) + " FROM " + rule.from();
    }

    /** Values that occur once, as a share of something about how often each occurs. */
    private static Translation share(String words, String whole) {
        return rule -> Claim.ofNumber(
                rule,
                "SELECT count(*) FILTER (WHERE n = 1) / " + whole + " FROM (SELECT count(*) AS n FROM "
                        + CheckEntry.DATASET + present(rule, rule.columns()) + " GROUP BY "
                        + Lookup.names(rule.columns()) + ")",
                "the " + words + " of " + String.join(", ", rule.columns()));
    }

    /** Rows of the rule in which one of some columns has a value. */
    static String present(Rule rule, List<String> columns) {
        String any = String.join(
                " OR ",
                columns.stream()
                        .map(column -> Sql.name(column) + " IS NOT NULL")
                        .toList());
        return " WHERE " + rule.rows().map(rows -> "(" + rows + ") AND ").orElse("") + "(" + any + ")";
    }

    private static Claim distinctValuesCount(Rule rule) throws NotTakenException {
        String column = rule.column();
        return Claim.ofCount(
                rule,
                () -> rule.entry("distinct_count").with("columns", List.of(column)),
                select(rule, "count(DISTINCT $)", column),
                "the number of different values of " + column);
    }

    /** Rows that occur more than once, each of them; of no columns, of all of them. */
    private static Claim duplicateRowCount(Rule rule) throws NotTakenException {
        List<String> columns = rule.parameters();
        String names = columns.isEmpty() ? "ALL" : Lookup.names(columns);
        String shown = columns.isEmpty() ? "*, count(*)" : "count(*)";
        String rows = columns.isEmpty()
                ? " AS r WHERE "
                        + rule.rows().map(each -> "(" + each + ") AND ").orElse("")
                        + "NOT regexp_full_match(CAST(to_json(r) AS VARCHAR), " + NOTHING + ")"
                : present(rule, columns);
        return Claim.ofNumber(
                rule,
                "SELECT coalesce(sum(\"how often\"), 0) FROM (SELECT " + shown + " AS \"how often\" FROM "
                        + CheckEntry.DATASET + rows + " GROUP BY " + names + " HAVING count(*) > 1)",
                "the number of rows that occur more than once");
    }

    private static Claim completeness(Rule rule) throws NotTakenException {
        String column = rule.column();
        String select = select(rule, "count($) / nullif(count(*), 0)", column);
        Claim claim = Claim.ofNumber(rule, select, "the completeness of " + column);
        if (rule.needed().comparesWithPast()) {
            return claim;
        }
        Optional<Demand> demand = rule.number().demand();
        boolean shares = rule.number().numbers().stream()
                .allMatch(number -> number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0);
        if (demand.isEmpty() || demand.get().side() == Demand.Side.OUTSIDE || !shares) {
            return claim;
        }
        CheckEntry entry = rule.filtered(rule.entry("completeness").with("column", column));
        demand.get().low().ifPresent(end -> limit(entry, end, "min", "above"));
        demand.get().high().ifPresent(end -> limit(entry, end, "max", "below"));
        return new Claim(List.of(entry), claim.holds());
    }

    private static void limit(CheckEntry entry, Demand.End end, String included, String leftOut) {
        entry.with(
                end.edge() == Demand.Edge.INCLUDED ? included : leftOut,
                end.at().movePointRight(2).toPlainString() + "%");
    }

    private static Claim correlation(Rule rule) throws NotTakenException {
        String first = rule.parameters(2).get(0);
        String second = rule.parameters().get(1);
        return Claim.ofNumber(
                rule,
                () -> rule.entry("correlation").with("column", first).with("with", second),
                "SELECT corr(" + Sql.name(first) + ", " + Sql.name(second) + ") FROM " + rule.from(),
                "the correlation of " + first + " and " + second);
    }
}
