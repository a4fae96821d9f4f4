/**
 * How a model that is stored in a file scores rows inside the build. Holds the contract only; an implementation is an
 * opt-in artifact that {@link java.util.ServiceLoader} finds, like a JDBC driver. Knows no metric and no gate.
 */
@NullMarked
package io.dataops.checks.score;

import org.jspecify.annotations.NullMarked;
