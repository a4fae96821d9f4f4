/**
 * A history in a table of a database, so that other tools can read it. Is given entries and a database's address, and knows no
 * engine, no check and no verdict.
 */
@NullMarked
package io.dataops.sql.history;

import org.jspecify.annotations.NullMarked;
