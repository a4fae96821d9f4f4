package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.results.SourcePosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A check of a file of checks of Soda 3.
 *
 * @param text its line
 * @param config what stands below it
 */
record ClCheck(ClTable table, String text, SourcePosition at, Fields config) {
    private static final Pattern FRESHNESS = Pattern.compile("freshness\\s+using\\s+(\\S+)(\\s+with\\s+\\S+)?(.*)");

    private static final Map<String, String> REFUSED = Map.of(
            "anomaly",
            "its limits come from a model that Soda trains; the nearest is 'control' of a check,"
                    + " such as row_count: { control: xmr }",
            "distribution_difference",
            "it compares with a distribution in a file of Soda's own; the nearest is drift, which compares with a profile");

    List<CheckEntry> entries() throws NotTakenException {
        refuseUnknown();
        if (ClChange.isOne(text)) {
            return ClChange.of(this).entries();
        }
        Optional<List<CheckEntry>> ofOther = new ClReference(this).entries();
        if (ofOther.isPresent()) {
            return ofOther.get();
        }
        return switch (text) {
            case "schema" -> new ClSchema(this).entries();
            case "failed rows" -> failedRows();
            case "group by" -> new ClGroups(this).entries();
            case "group evolution" -> new ClGroupEvolution(this).entries();
            default -> metric(freshnessAsMetric());
        };
    }

    private void refuseUnknown() throws NotTakenException {
        Variables.refuseLeft(ClConfig.with(none(), "line", text).map());
        Variables.refuseLeft(config.map());
        for (Map.Entry<String, String> refused : REFUSED.entrySet()) {
            if (text.matches(Pattern.quote(refused.getKey()) + "\\b.*")) {
                throw new NotTakenException(refused.getValue());
            }
        }
    }

    /** The line, in which freshness has its column in brackets as other metrics have theirs. */
    private String freshnessAsMetric() {
        Matcher freshness = FRESHNESS.matcher(text);
        if (!freshness.matches()) {
            return text;
        }
        String now = freshness.group(2) == null ? "" : ", " + freshness.group(2).strip();
        return "freshness(" + freshness.group(1) + now + ")" + freshness.group(3);
    }

    private List<CheckEntry> metric(String line) throws NotTakenException {
        return new ClMetric(this, ClLine.of(line)).entries();
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
