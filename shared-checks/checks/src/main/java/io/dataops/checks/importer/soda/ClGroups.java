package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.Lookup;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.importer.soda.Thresholds.Threshold;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of groups of rows, each of which a query returns as a row. A number that does not exist misses its threshold, and more
 * groups than the limit are a miss, where Soda stops with an error. So is none, of which Soda would check nothing.
 */
record ClGroups(ClCheck check) {
    /** Soda's own, where the file says none. */
    private static final BigDecimal MOST_GROUPS = BigDecimal.valueOf(1000);

    List<CheckEntry> entries() throws NotTakenException {
        Fields keys = check.keys("");
        keys.knowOnly(List.of("group_limit", "query", "fields", "checks"));
        SodaCheck rows = check.check("group by", "", keys, new Thresholds(Unit.ROWS, List.of()));
        String query = rows.query("query");
        List<String> fields = keys.values("fields").items().stream()
                .map(field -> ClLine.unquoted(((YamlScalar) field).text()))
                .toList();
        BigDecimal most =
                keys.number("group_limit").filter(limit -> limit.signum() > 0).orElse(MOST_GROUPS);
        List<CheckEntry> entries = new ArrayList<>(List.of(CheckEntry.of("query", check.at())
                .with(
                        "description",
                        "there are 1 to " + most.toPlainString() + " groups of " + String.join(", ", fields))
                .with("value", "SELECT count(*) FROM (" + query + ")")
                .with("min", BigDecimal.ONE)
                .with("max", most)));
        for (YamlNode item : keys.items("checks")) {
            entries.addAll(ofGroups(item, query, fields));
        }
        if (entries.size() == 1) {
            throw new NotTakenException("it has no checks of its groups");
        }
        return entries;
    }

    private List<CheckEntry> ofGroups(YamlNode item, String query, List<String> fields) throws NotTakenException {
        YamlEntry entry = item instanceof YamlMap map && map.entries().size() == 1
                ? map.entries().get(0)
                : null;
        if (entry == null && !(item instanceof YamlScalar)) {
            throw new NotTakenException("one of its checks is " + item.description());
        }
        String text = entry == null ? ((YamlScalar) item).text() : entry.key().value();
        Fields config = Fields.of(entry == null ? item : entry.value());
        ClLine line = ClLine.of(text.strip().replaceAll("\\s+", " "));
        if (!line.arguments().isEmpty()) {
            throw new NotTakenException("a check of its groups is about " + line.metric()
                    + "(…), and groups have only the columns that the query returns");
        }
        check.keys(config).knowOnly(List.of());
        List<CheckEntry> entries = new ArrayList<>();
        for (Threshold threshold :
                new ClAlerts(line, config).thresholds(Unit.ROWS).all()) {
            String number = Sql.name(line.metric());
            entries.add(threshold.graded(CheckEntry.of("query", item.at())
                    .with(
                            "description",
                            "for each " + String.join(", ", fields) + ", " + line.metric() + " is "
                                    + threshold.demand().words())
                    .with(
                            "failing_rows",
                            "SELECT " + Lookup.names(fields) + ", " + number + " FROM (" + query + ") WHERE ("
                                    + threshold.demand().condition(number) + ") IS NOT TRUE")));
        }
        return entries;
    }
}
