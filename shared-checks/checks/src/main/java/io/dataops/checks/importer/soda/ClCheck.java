package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.literal.NearestName;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.results.SourcePosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A check of a file of checks of Soda 3.
 *
 * @param text its line
 * @param config what stands below it
 */
record ClCheck(ClTable table, String text, SourcePosition at, Fields config) {
    private static final Pattern COMPARISON =
            Pattern.compile("row_count\\s+same\\s+as\\s+(\\S+?)(?:\\s*\\[(.+?)\\])?(?:\\s+in\\s+\\S+)?");
    private static final Pattern REFERENCE = Pattern.compile(
            "values\\s+in\\s+\\(?([^()]+?)\\)?\\s+must\\s+(not\\s+)?exist\\s+in\\s+(\\S+?)\\s*\\(?([^()]+?)\\)?");
    private static final Pattern FRESHNESS = Pattern.compile("freshness\\s+using\\s+(\\S+)(\\s+with\\s+\\S+)?(.*)");

    private static final Map<String, String> AGGREGATES = Map.of(
            "avg", "avg",
            "sum", "sum",
            "min", "min",
            "max", "max",
            "avg_length", "avg_length",
            "min_length", "min_length",
            "max_length", "max_length");
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
    private static final String ANOMALY =
            "its limits come from a model that Soda trains; the nearest is 'control' of a check,"
                    + " such as row_count: { control: xmr }";
    private static final Map<String, String> REFUSED = Map.of(
            "anomaly",
            ANOMALY,
            "distribution_difference",
            "it compares with a distribution in a file of Soda's own; the nearest is drift, which compares with a profile");

    List<CheckEntry> entries() throws NotTakenException {
        Variables.refuseLeft(ClConfig.with(none(), "line", text).map());
        Variables.refuseLeft(config.map());
        Optional<String> refused = REFUSED.keySet().stream()
                .filter(word -> text.matches(Pattern.quote(word) + "\\b.*"))
                .findFirst();
        if (refused.isPresent()) {
            throw new NotTakenException(String.valueOf(REFUSED.get(refused.get())));
        }
        if (ClChange.isOne(text)) {
            return ClChange.of(this).entries();
        }
        Matcher comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            return new ClReference(this)
                    .sameCount(ClLine.unquoted(comparison.group(1)), Optional.ofNullable(comparison.group(2)));
        }
        Matcher reference = REFERENCE.matcher(text);
        if (reference.matches()) {
            return new ClReference(this)
                    .values(
                            ClLine.names(reference.group(1)),
                            reference.group(2) == null ? ClReference.Wanted.FOUND : ClReference.Wanted.NOT_FOUND,
                            ClLine.unquoted(reference.group(3)),
                            ClLine.names(reference.group(4)));
        }
        Matcher freshness = FRESHNESS.matcher(text);
        if (freshness.matches()) {
            String now =
                    freshness.group(2) == null ? "" : ", " + freshness.group(2).strip();
            return measured(ClLine.of("freshness(" + freshness.group(1) + now + ")" + freshness.group(3)));
        }
        return switch (text) {
            case "schema" -> new ClSchema(this).entries();
            case "failed rows" -> failedRows();
            case "group by" -> new ClGroups(this).entries();
            case "group evolution" -> new ClGroupEvolution(this).entries();
            default -> measured(ClLine.of(text));
        };
    }

    private List<CheckEntry> measured(ClLine line) throws NotTakenException {
        ClAlerts alerts = new ClAlerts(line, config);
        String metric = line.metric();
        if (AGGREGATES.containsKey(metric)) {
            Fields keys = ClConfig.with(keys(line.column()), "function", metric);
            return Aggregation.of(check("aggregate", line.column(), keys, alerts.thresholds(Unit.ROWS)))
                    .entries();
        }
        if (SPREADS.containsKey(metric)) {
            return ClExpression.of(this, line, SPREADS.get(metric) + "($)").entries(alerts);
        }
        return switch (metric) {
            case "row_count" -> counted(line, alerts.thresholds(Unit.ROWS)).entries();
            case "missing_count" -> missing(line, alerts.thresholds(Unit.ROWS)).entries();
            case "missing_percent" ->
                missing(line, alerts.thresholds(Unit.PERCENT)).entries();
            case "invalid_count" -> invalid(line, alerts.thresholds(Unit.ROWS)).entries();
            case "invalid_percent" ->
                invalid(line, alerts.thresholds(Unit.PERCENT)).entries();
            case "valid_count" -> {
                Thresholds thresholds = alerts.thresholds(Unit.ROWS);
                yield thresholds.of(invalid(line, thresholds).valid());
            }
            case "duplicate_count" -> new ClDuplicates(this, line).entries(alerts.thresholds(Unit.ROWS));
            case "duplicate_percent" -> new ClDuplicates(this, line).entries(alerts.thresholds(Unit.PERCENT));
            case "percentile" -> ClExpression.percentile(this, line).entries(alerts);
            case "freshness" -> new ClFreshness(this, line).entries(alerts);
            default -> defined(line, alerts.thresholds(Unit.ROWS)).entries();
        };
    }

    /**
     * The check of the number of a line without limits of its own.
     *
     * @param thresholds whose unit is the number's
     */
    CheckEntry measured(ClLine line, Thresholds thresholds) throws NotTakenException {
        String metric = line.metric();
        if (AGGREGATES.containsKey(metric)) {
            Fields keys = ClConfig.with(keys(line.column()), "function", metric);
            return Aggregation.of(check("aggregate", line.column(), keys, thresholds))
                    .measured();
        }
        if (SPREADS.containsKey(metric)) {
            return ClExpression.of(this, line, SPREADS.get(metric) + "($)")
                    .question(thresholds)
                    .measured();
        }
        return switch (metric) {
            case "row_count" -> counted(line, thresholds).measured();
            case "missing_count", "missing_percent" ->
                missing(line, thresholds).rows().number(thresholds.unit()).measured();
            case "invalid_count", "invalid_percent" ->
                invalid(line, thresholds)
                        .rows(thresholds.unit())
                        .number(thresholds.unit())
                        .measured();
            case "valid_count" -> invalid(line, thresholds).valid().measured();
            case "duplicate_count", "duplicate_percent" -> new ClDuplicates(this, line).measured(thresholds);
            case "percentile" ->
                ClExpression.percentile(this, line).question(thresholds).measured();
            case "freshness" ->
                throw new NotTakenException("it follows an age, and 'change' of a check follows numbers");
            default -> defined(line, thresholds).question().measured();
        };
    }

    private Count counted(ClLine line, Thresholds thresholds) throws NotTakenException {
        if (!line.arguments().isEmpty()) {
            throw new NotTakenException("it counts the rows of a data set, not of a column");
        }
        return Count.of(check("row_count", "", keys(""), thresholds));
    }

    /** What is said of valid values says nothing of missing ones. */
    private Missing missing(ClLine line, Thresholds thresholds) throws NotTakenException {
        Fields keys = ClConfig.without(keys(line.column()), "valid_", "invalid_");
        return Missing.of(check("missing", line.column(), keys, thresholds));
    }

    private Invalid invalid(ClLine line, Thresholds thresholds) throws NotTakenException {
        return Invalid.of(check("invalid", line.column(), keys(line.column()), thresholds));
    }

    private List<CheckEntry> failedRows() throws NotTakenException {
        Fields keys = keys("");
        Fields renamed = keys.has("fail_condition")
                ? ClConfig.with(
                        ClConfig.without(keys, "fail_condition"),
                        "expression",
                        keys.text("fail_condition").orElse(""))
                : keys.has("fail_query")
                        ? ClConfig.with(
                                ClConfig.without(keys, "fail_query"),
                                "query",
                                keys.text("fail_query").orElse(""))
                        : keys;
        boolean alerted = config.has("warn") || config.has("fail");
        Thresholds thresholds = alerted
                ? new ClAlerts(new ClLine("failed rows", List.of(), Optional.empty()), config).thresholds(Unit.ROWS)
                : Thresholds.of(renamed, Demand.NONE);
        return FailedRows.of(check("failed_rows", "", renamed, thresholds)).entries();
    }

    /** A metric that the check defines below its line, or that an earlier one has. */
    private Metric defined(ClLine line, Thresholds thresholds) throws NotTakenException {
        Fields definition = definition(line.metric(), config)
                .or(() -> Optional.ofNullable(table.metrics().get(line.metric())))
                .orElseThrow(() -> new NotTakenException(unknown(line.metric())));
        Fields keys = ClConfig.without(keys(""), line.metric() + "_");
        for (String key : List.of("expression", "query")) {
            if (definition.has(key)) {
                keys = ClConfig.with(keys, key, definition.text(key).orElse(""));
            }
        }
        return Metric.of(check("metric", "", ClConfig.with(keys, "name", line.metric()), thresholds));
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

    private static String unknown(String metric) {
        List<String> known = Stream.of(AGGREGATES.keySet(), SPREADS.keySet(), OTHERS)
                .flatMap(Set::stream)
                .sorted()
                .toList();
        return "no metric " + metric + " is known here, and the file does not define it"
                + NearestName.to(metric, known)
                        .map(name -> "; did you mean " + name + "?")
                        .orElse("");
    }

    /** What stands below the line, in the words of a contract, with what the file says of the column. */
    Fields keys(String column) throws NotTakenException {
        return ClConfig.keys(config, table.column(column, none()));
    }

    /** The keys of a check below this one, without what says nothing of the data. */
    Fields keys(Fields config) throws NotTakenException {
        return ClConfig.keys(config, none());
    }

    private Fields none() {
        return new Fields(new YamlMap(List.of(), at));
    }

    SodaCheck check(String type, String column, Fields keys, Thresholds thresholds) {
        return new SodaCheck(
                table.rows(none()),
                column.isEmpty() ? Optional.empty() : Optional.of(ClConfig.with(none(), "name", column)),
                type,
                at,
                keys,
                keys.map(),
                Optional.of(thresholds));
    }
}
