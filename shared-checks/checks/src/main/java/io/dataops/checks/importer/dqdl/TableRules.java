package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Lookup;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.SearchPattern;
import io.dataops.checks.importer.contract.Sql;
import java.util.List;
import java.util.Map;

/** Rules about the rows and the columns of the data set. */
final class TableRules {
    static final Map<String, Translation> ALL = Map.of(
            "RowCount", TableRules::rowCount,
            "ColumnCount", TableRules::columnCount,
            "ColumnExists", TableRules::columnExists,
            "ColumnNamesMatchPattern", TableRules::columnNames);

    private TableRules() {}

    private static Claim rowCount(Rule rule) throws NotTakenException {
        rule.parameters(0);
        return Claim.ofCount(
                rule, () -> rule.entry("row_count"), "SELECT count(*) FROM " + rule.from(), "the number of rows");
    }

    private static Claim columnCount(Rule rule) throws NotTakenException {
        rule.withoutWhere().parameters(0);
        return Claim.ofCount(
                rule,
                () -> rule.entry("column_count"),
                "SELECT len(" + Lookup.columnNames(CheckEntry.DATASET) + ")",
                "the number of columns");
    }

    private static Claim columnExists(Rule rule) throws NotTakenException {
        String column =
                rule.withoutCondition().withoutThreshold().withoutWhere().column();
        return new Claim(
                List.of(rule.entry("column_exists").with("column", column)),
                "coalesce(list_contains(" + Lookup.columnNames(CheckEntry.DATASET) + ", " + Sql.text(column)
                        + "), false)");
    }

    /** The pattern is found anywhere in each name; without a row there are no names, and it is not met. */
    private static Claim columnNames(Rule rule) throws NotTakenException {
        SearchPattern pattern = SearchPattern.of(
                rule.withoutCondition().withoutThreshold().withoutWhere().column());
        String number = Lookup.columns(CheckEntry.DATASET, "NOT " + pattern.in("name"));
        return new Claim(
                List.of(rule.entry("query")
                        .with("value", "SELECT " + number)
                        .with("equals", 0)
                        .with("description", "the number of columns whose name does not match " + pattern.regex())),
                "coalesce(" + number + " = 0, false)");
    }
}
