package io.dataops.sql.duckdb;

import java.time.Instant;

/**
 * What every SQL of a session is written with.
 *
 * @param catalog the data sets
 * @param userSql lets the SQL of the suite through
 * @param functions what only Java can answer
 * @param now the start of the session
 */
record Writing(Catalog catalog, UserSql userSql, TextFunctions functions, Instant now) {
    Table table(String dataset) {
        return catalog.table(dataset);
    }
}
