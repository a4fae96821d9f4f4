package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** Which groups there are: the values of the first column that a query returns, without nulls, as texts. */
record ClGroupEvolution(ClCheck check) {
    List<CheckEntry> entries() throws NotTakenException {
        Fields keys = check.keys("");
        keys.knowOnly(List.of("query"));
        String groups = "SELECT CAST(name AS VARCHAR) AS name FROM ("
                + check.check("group evolution", "", keys, new Thresholds(Unit.ROWS, List.of()))
                        .query("query")
                + ") AS groups(name) WHERE name IS NOT NULL";
        List<CheckEntry> entries = new ArrayList<>();
        for (String level : List.of("fail", "warn")) {
            for (YamlEntry alert : check.config().below(level).map().entries()) {
                CheckEntry entry =
                        asked(alert.key().value(), alert.value(), check.config().below(level), groups);
                entries.add(level.equals("warn") ? entry.with("severity", "warn") : entry);
            }
        }
        if (entries.isEmpty()) {
            throw new NotTakenException("it has no alert");
        }
        return entries;
    }

    private CheckEntry asked(String alert, YamlNode value, Fields level, String groups) throws NotTakenException {
        return switch (alert) {
            case "when required group missing" -> {
                List<String> names = names(level, alert);
                yield entry(
                        "SELECT name FROM (SELECT unnest([" + texts(names) + "]) AS name) WHERE name NOT IN (" + groups
                                + ")",
                        "there are the groups " + String.join(", ", names));
            }
            case "when forbidden group present" -> {
                List<String> names = names(level, alert);
                yield entry(
                        groups + " AND ("
                                + String.join(
                                        " OR ",
                                        names.stream()
                                                .map(ClGroupEvolution::isCalled)
                                                .toList()) + ")",
                        "there are no groups " + String.join(", ", names));
            }
            case "when groups change" ->
                throw new NotTakenException(
                        "it compares with the groups of the earlier scan; the nearest is same_groups,"
                                + " which compares with those of another data set");
            default ->
                throw new NotTakenException("its alert '" + alert + "' is not known here, with " + value.description()
                        + " below it; write 'when required group missing' or 'when forbidden group present', each"
                        + " with a list");
        };
    }

    private CheckEntry entry(String failing, String words) {
        return CheckEntry.of("query", check.at()).with("description", words).with("failing_rows", failing);
    }

    private static List<String> names(Fields level, String alert) throws NotTakenException {
        return level.values(alert).items().stream()
                .map(item -> ((YamlScalar) item).text())
                .toList();
    }

    private static String texts(List<String> names) {
        return String.join(", ", names.stream().map(Sql::text).toList());
    }

    private static String isCalled(String name) {
        return ClSchema.isCalled("CAST(name AS VARCHAR)", name);
    }
}
