package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.identifier;

import io.dataops.checks.plan.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a scope as something a SELECT can read from.
 *
 * @param sql stands behind FROM
 */
record Relation(String sql) {
    static Relation of(Scope scope, UserSql userSql) {
        return of(scope.dataset(), scope, userSql);
    }

    /** The rows of a scope in a view that has all columns of its data set. */
    static Relation of(String view, Scope scope, UserSql userSql) {
        String rows = identifier(view);
        @Nullable String where = scope.where();
        return new Relation(where == null ? rows : "(SELECT * FROM " + rows + " WHERE (" + userSql.where(where) + "))");
    }
}
