package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Lookup;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.List;

/**
 * Counts values beyond the first of their kind: how many there are, less how many different ones; nulls are none. A percentage
 * is of all rows.
 */
record Duplicate(SodaCheck check, List<String> columns) {
    static Duplicate of(SodaCheck check) throws NotTakenException {
        if (check.column().isPresent()) {
            return new Duplicate(check.with(), List.of(check.columnName()));
        }
        check.with("columns");
        return new Duplicate(
                check,
                check.keys().values("columns").items().stream()
                        .map(Duplicate::text)
                        .toList());
    }

    private static String text(YamlNode node) {
        return ((YamlScalar) node).text();
    }

    List<CheckEntry> entries() throws NotTakenException {
        Thresholds thresholds = check.thresholds(Demand.NONE);
        return thresholds.unit() == Unit.PERCENT
                ? thresholds.of(question(Sql.percent("(" + extra() + ")"), "the percentage of duplicates of "))
                : thresholds.entries(this::counted);
    }

    private CheckEntry counted(Demand demand) throws NotTakenException {
        Demand counts = demand.ofCounts();
        return counts.side() == Demand.Side.BETWEEN
                ? counts.limits(check.filtered(check.entry("duplicate_count").with("columns", columns)))
                : question(extra(), "the number of duplicates of ").demanding(counts);
    }

    private Question question(String number, String words) throws NotTakenException {
        return new Question(
                check.at(), "SELECT " + number + " FROM " + check.from(), words + String.join(", ", columns));
    }

    private String extra() {
        String present = " FILTER (WHERE " + Lookup.present(columns) + ")";
        return "count(*)" + present + " - count(DISTINCT (" + Lookup.names(columns) + "))" + present;
    }
}
