/**
 * Measures what a suite costs beside a bare scan of the same columns. Each figure comes from a Java process of its own,
 * because memory peaks and class loading of one run must not reach the next. Linux only: the figures are read from
 * {@code /proc}.
 */
@NullMarked
package io.dataops.benchmarks;

import org.jspecify.annotations.NullMarked;
