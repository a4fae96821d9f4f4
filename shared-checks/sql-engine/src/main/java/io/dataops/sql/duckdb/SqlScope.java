package io.dataops.sql.duckdb;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a name or a call means at one place of a statement.
 *
 * @param tables names that a {@code WITH} gives here, in lower case
 * @param rows what the place looks at
 */
record SqlScope(Set<String> tables, Rows rows) {
    /** What an expression looks at. */
    enum Rows {
        /** One row of a data set: no aggregate, no window. */
        ONE,
        /** The rows of a query. */
        MANY
    }

    SqlScope {
        tables = Set.copyOf(tables);
    }

    static SqlScope of(Rows rows) {
        return new SqlScope(Set.of(), rows);
    }

    SqlScope withTable(String name) {
        Set<String> more = new HashSet<>(tables);
        more.add(name.toLowerCase(Locale.ROOT));
        return new SqlScope(more, rows);
    }

    SqlScope inQuery() {
        return new SqlScope(tables, Rows.MANY);
    }

    boolean hasTable(String name) {
        return tables.contains(name.toLowerCase(Locale.ROOT));
    }
}
