package io.dataops.sql.duckdb;

import java.util.function.Function;

/** SQL that takes a measure. */
sealed interface Work<T> permits Fragment, Standalone, ManyRows, OneValue {
    /** The answer from the cells that the SQL gave. */
    Function<Cells, T> answer();
}
