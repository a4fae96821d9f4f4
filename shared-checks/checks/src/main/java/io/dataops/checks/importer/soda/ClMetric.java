package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The number that the line of a check measures.
 *
 * @param line of the check, or the one that a change is for
 */
record ClMetric(ClCheck check, ClLine line) {
    private static final Set<String> AGGREGATES =
            Set.of("avg", "sum", "min", "max", "avg_length", "min_length", "max_length");
    /** The six data sources that have the shorter names mean a sample by them. */
    private static final Map<String, String> SPREADS = Map.of(
            "stddev", "stddev_samp",
            "stddev_samp", "stddev_samp",
            "stddev_pop", "stddev_pop",
            "variance", "var_samp",
            "var_samp", "var_samp",
            "var_pop", "var_pop");

    private static final Set<String> OTHERS = Set.of(
            "row_count",
            "missing_count",
            "missing_percent",
            "invalid_count",
            "invalid_percent",
            "valid_count",
            "duplicate_count",
            "duplicate_percent",
            "percentile",
            "freshness");

    private static final Set<String> PERCENTAGES = Set.of("missing_percent", "invalid_percent", "duplicate_percent");

    /** The checks that the number is as the line or its alerts say. */
    List<CheckEntry> entries() throws NotTakenException {
        ClAlerts alerts = new ClAlerts(line, check.config());
        String metric = line.metric();
        if (AGGREGATES.contains(metric)) {
            return aggregation(alerts.thresholds(Unit.ROWS)).entries();
        }
        if (SPREADS.containsKey(metric)) {
            return spread().entries(alerts);
        }
        if (metric.equals("percentile")) {
            return ClExpression.percentile(check, line).entries(alerts);
        }
        if (metric.equals("freshness")) {
            return new ClFreshness(check, line).entries(alerts);
        }
        Thresholds thresholds = alerts.thresholds(PERCENTAGES.contains(metric) ? Unit.PERCENT : Unit.ROWS);
        return switch (metric) {
            case "row_count" -> counted(thresholds).entries();
            case "missing_count", "missing_percent" -> missing(thresholds).entries();
            case "invalid_count", "invalid_percent" -> invalid(thresholds).entries();
            case "valid_count" -> thresholds.of(invalid(thresholds).valid());
            case "duplicate_count", "duplicate_percent" -> new ClDuplicates(check, line).entries(thresholds);
            default -> defined(thresholds).entries();
        };
    }

    /**
     * The check of the number without limits of its own.
     *
     * @param thresholds whose unit is the number's
     */
    CheckEntry measured(Thresholds thresholds) throws NotTakenException {
        String metric = line.metric();
        if (AGGREGATES.contains(metric)) {
            return aggregation(thresholds).measured();
        }
        if (SPREADS.containsKey(metric)) {
            return spread().question(thresholds).measured();
        }
        return switch (metric) {
            case "row_count" -> counted(thresholds).measured();
            case "missing_count", "missing_percent" ->
                missing(thresholds).rows().number(thresholds.unit()).measured();
            case "invalid_count", "invalid_percent" ->
                invalid(thresholds)
                        .rows(thresholds.unit())
                        .number(thresholds.unit())
                        .measured();
            case "valid_count" -> invalid(thresholds).valid().measured();
            case "duplicate_count", "duplicate_percent" -> new ClDuplicates(check, line).measured(thresholds);
            case "percentile" ->
                ClExpression.percentile(check, line).question(thresholds).measured();
            case "freshness" ->
                throw new NotTakenException("it follows an age, and 'change' of a check follows numbers");
            default -> defined(thresholds).question().measured();
        };
    }

    private Aggregation aggregation(Thresholds thresholds) throws NotTakenException {
        Fields keys = ClConfig.with(check.keys(line.column()), "function", line.metric());
        return Aggregation.of(
                check.check("aggregate", line.column(), keys, thresholds).onValidValues());
    }

    private ClExpression spread() throws NotTakenException {
        return ClExpression.of(check, line, SPREADS.get(line.metric()) + "($)");
    }

    private Count counted(Thresholds thresholds) throws NotTakenException {
        if (!line.arguments().isEmpty()) {
            throw new NotTakenException("it counts the rows of a data set, not of a column");
        }
        return Count.of(check.check("row_count", "", check.keys(""), thresholds));
    }

    /** What is said of valid values says nothing of missing ones. */
    private Missing missing(Thresholds thresholds) throws NotTakenException {
        Fields keys = ClConfig.without(check.keys(line.column()), "valid_", "invalid_");
        return Missing.of(check.check("missing", line.column(), keys, thresholds));
    }

    private Invalid invalid(Thresholds thresholds) throws NotTakenException {
        return Invalid.of(check.check("invalid", line.column(), check.keys(line.column()), thresholds));
    }

    /** A metric that the check defines below its line, or that an earlier one has. */
    private Metric defined(Thresholds thresholds) throws NotTakenException {
        Fields definition = definition(line.metric(), check.config())
                .or(() -> Optional.ofNullable(check.table().metrics().get(line.metric())))
                .orElseThrow(() -> unknown(line.metric()));
        Fields keys = ClConfig.without(check.keys(""), line.metric() + "_");
        for (String key : List.of("expression", "query")) {
            if (definition.has(key)) {
                keys = ClConfig.with(keys, key, definition.text(key).orElse(""));
            }
        }
        return Metric.of(check.check("metric", "", ClConfig.with(keys, "name", line.metric()), thresholds));
    }

    /** What a check says of a metric of its own: an expression or a query; empty when it says neither. */
    static Optional<Fields> definition(String metric, Fields config) throws NotTakenException {
        if (config.has(metric + " sql_file")) {
            throw new NotTakenException("its query stands in a file of its own");
        }
        for (String key : List.of("expression", "query")) {
            Optional<String> sql = config.text(metric + " " + key);
            if (sql.isPresent()) {
                return Optional.of(
                        ClConfig.with(Fields.of(config.find(metric + " " + key).orElseThrow()), key, sql.get()));
            }
        }
        return Optional.empty();
    }

    private static NotTakenException unknown(String metric) {
        return NotTakenException.unknown(
                "no metric " + metric + " is known here, and the file does not define it",
                metric,
                Stream.of(AGGREGATES, SPREADS.keySet(), OTHERS)
                        .flatMap(Set::stream)
                        .toList());
    }
}
