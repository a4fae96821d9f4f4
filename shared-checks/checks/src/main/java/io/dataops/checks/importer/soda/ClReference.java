package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Lookup;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import io.dataops.checks.importer.contract.Sql;
import java.util.List;
import java.util.Optional;

/** Compares with another table. */
record ClReference(ClCheck check) {
    /** Whether a value has to stand in the other table, or must not. */
    enum Wanted {
        FOUND,
        NOT_FOUND
    }

    private SodaCheck rows() throws NotTakenException {
        return check.check("reference", "", check.keys(""), new Thresholds(BadRows.Unit.ROWS, List.of()))
                .with();
    }

    /** A row without any value is not looked for; where one of several columns has a value, all of them have to be found. */
    List<CheckEntry> values(List<String> own, Wanted wanted, String other, List<String> others)
            throws NotTakenException {
        String found = Lookup.found(own, others, Sql.name(CheckEntry.table(other)));
        SodaCheck rows = rows();
        String words = String.join(", ", own) + (wanted == Wanted.FOUND ? " is found in " : " is not found in ")
                + CheckEntry.table(other) + "." + String.join(", ", others);
        return List.of(rows.filtered(rows.entry("expression")
                .with("description", words)
                .with(
                        "sql",
                        wanted == Wanted.FOUND ? "(" + absent(own) + ") OR (" + found + ")" : "NOT (" + found + ")")));
    }

    private static String absent(List<String> columns) {
        return Sql.all(
                columns.stream().map(column -> Sql.name(column) + " IS NULL").toList());
    }

    List<CheckEntry> sameCount(String other, Optional<String> partition) throws NotTakenException {
        SodaCheck rows = rows();
        String select = "SELECT count(*) - (SELECT count(*) FROM "
                + ClTable.from(other, partition, check.table().filters()) + ") FROM " + rows.from();
        return List.of(
                new Question(check.at(), select, "the number of rows less that of " + other).demanding(Demand.NONE));
    }
}
