package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Lookup;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import io.dataops.checks.importer.contract.Sql;
import java.util.List;

/**
 * Counts values that occur more than once, of one column or of several together, each once however often it occurs. The reference
 * speaks of rows; what Soda counts are values, and its own tests say so. A percentage is of all rows.
 */
record ClDuplicates(ClCheck check, ClLine line) {
    List<CheckEntry> entries(Thresholds thresholds) throws NotTakenException {
        SodaCheck rows = rows(thresholds);
        return thresholds.entries(demand -> entry(rows, demand, thresholds.unit()));
    }

    private SodaCheck rows(Thresholds thresholds) throws NotTakenException {
        if (line.arguments().isEmpty()) {
            throw new NotTakenException("it names no column");
        }
        return check.check("duplicate", "", check.keys(line.arguments().get(0)), thresholds)
                .with();
    }

    /** The check of the number without limits of its own. */
    CheckEntry measured(Thresholds thresholds) throws NotTakenException {
        SodaCheck rows = rows(thresholds);
        return thresholds.unit() == Unit.ROWS ? counted(rows) : percent(rows).measured();
    }

    private CheckEntry entry(SodaCheck rows, Demand demand, Unit unit) throws NotTakenException {
        if (unit == Unit.PERCENT) {
            return percent(rows).demanding(demand);
        }
        Demand counts = demand.ofCounts();
        return counts.side() == Demand.Side.BETWEEN
                ? counts.limits(counted(rows))
                : new Question(
                                check.at(),
                                "SELECT " + repeated(rows),
                                "the number of values that repeat of " + String.join(", ", line.arguments()))
                        .demanding(counts);
    }

    private CheckEntry counted(SodaCheck rows) throws NotTakenException {
        return rows.filtered(
                rows.entry("duplicate_count").with("columns", line.arguments()).with("count", "values"));
    }

    private Question percent(SodaCheck rows) throws NotTakenException {
        return new Question(
                check.at(),
                "SELECT " + Sql.percent(repeated(rows)) + " FROM " + rows.from(),
                "the values of " + String.join(", ", line.arguments()) + " that repeat, as a percentage of all rows,");
    }

    private String repeated(SodaCheck rows) throws NotTakenException {
        List<String> columns = line.arguments();
        String present = Lookup.present(columns)
                + rows.where().map(where -> " AND (" + where + ")").orElse("");
        return "(SELECT count(*) FROM (SELECT 1 FROM " + CheckEntry.DATASET + " WHERE " + present + " GROUP BY "
                + Lookup.names(columns) + " HAVING count(*) > 1))";
    }
}
