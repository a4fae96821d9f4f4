/**
 * Embedded DuckDB, locked down.
 *
 * <p>{@link io.dataops.sql.duckdb.LockedDatabase} opens a database that reads the files it was given and nothing else.
 * {@link io.dataops.sql.duckdb.SqlGuard} says whether SQL that a user wrote may run there. {@link
 * io.dataops.sql.duckdb.EngineErrors} turns what DuckDB complains about into sentences that hold no row value. The
 * package knows no check, no threshold and no verdict.
 */
@NullMarked
package io.dataops.sql.duckdb;

import org.jspecify.annotations.NullMarked;
