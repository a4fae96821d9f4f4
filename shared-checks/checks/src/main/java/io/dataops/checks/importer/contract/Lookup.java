package io.dataops.checks.importer.contract;

import io.dataops.results.literal.Counted;
import java.util.List;

/** What SQL asks of relations by their names or by those of their columns. */
public final class Lookup {
    private Lookup() {}

    /**
     * Whether the values of some columns of a row stand together in one row of another relation; a null is found nowhere.
     *
     * @param own at least one column of the row
     * @param others as many of the relation
     * @param relation quoted
     * @throws NotTakenException when they are not as many
     */
    public static String found(List<String> own, List<String> others, String relation) throws NotTakenException {
        if (own.size() != others.size()) {
            throw new NotTakenException("it compares " + own.size() + " with " + new Counted(others.size(), "column"));
        }
        return present(own) + " AND coalesce((" + names(own) + ") IN (SELECT (" + names(others) + ") FROM " + relation
                + "), false)";
    }

    /** Whether all of some columns have a value. */
    public static String present(List<String> columns) {
        return String.join(
                " AND ",
                columns.stream()
                        .map(column -> Sql.name(column) + " IS NOT NULL")
                        .toList());
    }

    /** Columns between commas. */
    public static String names(List<String> columns) {
        return String.join(", ", columns.stream().map(Sql::name).toList());
    }

    /** The names of the columns as a list; null without a row, which no SQL here can look behind. */
    public static String columnNames(String relation) {
        return "(SELECT json_keys(to_json(r)) FROM " + relation + " AS r LIMIT 1)";
    }

    /**
     * How many columns have a name for which a condition is true; null without a row.
     *
     * @param condition on {@code name}
     */
    public static String columns(String relation, String condition) {
        return "CASE WHEN " + columnNames(relation) + " IS NOT NULL THEN (SELECT count(*) FROM (SELECT unnest("
                + columnNames(relation) + ") AS name) WHERE " + condition + ") END";
    }
}
