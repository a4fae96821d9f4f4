/** Suites that are proposed from data, tried with the real engine. */
@NullMarked
package io.dataops.sql.suggest;

import org.jspecify.annotations.NullMarked;
