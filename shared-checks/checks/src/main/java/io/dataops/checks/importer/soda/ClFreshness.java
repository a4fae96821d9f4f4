package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.NotTakenException;
import java.time.Duration;
import java.util.List;

/** The age of the newest value. */
record ClFreshness(ClCheck check, ClLine line) {
    List<CheckEntry> entries(ClAlerts alerts) throws NotTakenException {
        if (line.arguments().size() > 1) {
            throw new NotTakenException("it counts from the variable "
                    + line.arguments().get(1) + ", and ages count from the start of the session here");
        }
        String column = line.column();
        Thresholds thresholds = alerts.thresholds(Unit.ROWS);
        SodaCheck rows =
                check.check("freshness", column, check.keys(column), thresholds).with();
        return new Freshness(rows, column, Duration.ofMinutes(1)).entries();
    }
}
