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
        String dataset = identifier(scope.dataset());
        @Nullable String where = scope.where();
        return new Relation(
                where == null ? dataset : "(SELECT * FROM " + dataset + " WHERE (" + userSql.where(where) + "))");
    }
}
