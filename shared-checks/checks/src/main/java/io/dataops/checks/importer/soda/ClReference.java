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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares with another table. */
record ClReference(ClCheck check) {
    private static final Pattern COMPARISON =
            Pattern.compile("row_count\\s+same\\s+as\\s+(\\S+?)(?:\\s*\\[(.+?)\\])?(?:\\s+in\\s+\\S+)?");
    private static final Pattern REFERENCE = Pattern.compile(
            "values\\s+in\\s+\\(?([^()]+?)\\)?\\s+must\\s+(not\\s+)?exist\\s+in\\s+(\\S+?)\\s*\\(?([^()]+?)\\)?");

    /** Whether a value has to stand in the other table, or must not. */
    private enum Wanted {
        FOUND,
        NOT_FOUND
    }

    /** The checks of a line that compares with another table; empty for any other line. */
    Optional<List<CheckEntry>> entries() throws NotTakenException {
        Matcher count = COMPARISON.matcher(check.text());
        if (count.matches()) {
            return Optional.of(sameCount(ClLine.unquoted(count.group(1)), Optional.ofNullable(count.group(2))));
        }
        Matcher values = REFERENCE.matcher(check.text());
        if (values.matches()) {
            return Optional.of(values(
                    ClLine.names(values.group(1)),
                    values.group(2) == null ? Wanted.FOUND : Wanted.NOT_FOUND,
                    ClLine.unquoted(values.group(3)),
                    ClLine.names(values.group(4))));
        }
        return Optional.empty();
    }

    private SodaCheck rows() throws NotTakenException {
        return check.check("reference", "", check.keys(""), new Thresholds(BadRows.Unit.ROWS, List.of()))
                .with();
    }

    /** A row without any value is not looked for; where one of several columns has a value, all of them have to be found. */
    private List<CheckEntry> values(List<String> own, Wanted wanted, String other, List<String> others)
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

    private List<CheckEntry> sameCount(String other, Optional<String> partition) throws NotTakenException {
        SodaCheck rows = rows();
        String select = "SELECT count(*) - (SELECT count(*) FROM "
                + ClTable.from(other, partition, check.table().filters()) + ") FROM " + rows.from();
        return List.of(
                new Question(check.at(), select, "the number of rows less that of " + other).demanding(Demand.NONE));
    }
}
