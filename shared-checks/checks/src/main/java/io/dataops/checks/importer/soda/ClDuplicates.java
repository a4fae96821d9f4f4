package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Lookup;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import java.util.List;

/**
 * Counts rows whose value occurs more than once, of one column or of several together, as a percentage of all rows. The reference
 * does not say whether it counts rows or values, so that only upper limits are taken, by the larger number.
 */
record ClDuplicates(ClCheck check, ClLine line) {
    List<CheckEntry> entries(Thresholds thresholds) throws NotTakenException {
        List<String> columns = line.arguments();
        if (columns.isEmpty()) {
            throw new NotTakenException("it names no column");
        }
        SodaCheck rows = check.check("duplicate", "", check.keys(columns.get(0)), thresholds)
                .with();
        return thresholds.entries(demand -> entry(rows, demand, thresholds.unit()));
    }

    private CheckEntry entry(SodaCheck rows, Demand demand, Unit unit) throws NotTakenException {
        if (!demand.onlyLimitsAbove()) {
            throw new NotTakenException(
                    "the language does not say whether it counts rows or values, and only an upper limit judges both alike");
        }
        List<String> columns = line.arguments();
        if (unit == Unit.ROWS) {
            return demand.ofCounts()
                    .limits(rows.filtered(rows.entry("duplicate_count")
                            .with("columns", columns)
                            .with("count", "rows")));
        }
        String present = Lookup.present(columns)
                + rows.where().map(where -> " AND (" + where + ")").orElse("");
        String repeated = "(SELECT coalesce(sum(n), 0) FROM (SELECT count(*) AS n FROM " + CheckEntry.DATASET
                + " WHERE " + present + " GROUP BY " + Lookup.names(columns) + " HAVING count(*) > 1))";
        return new Question(
                        check.at(),
                        "SELECT CASE WHEN count(*) = 0 THEN 0 ELSE 100.0 * " + repeated + " / count(*) END FROM "
                                + rows.from(),
                        "the percentage of rows whose " + String.join(", ", columns) + " occurs more than once")
                .demanding(demand);
    }
}
