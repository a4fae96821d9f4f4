/**
 * The one place that makes outcomes: binds checks to the data found, judges numbers, and keeps failed, errored and
 * skipped apart. Knows no engine beyond its measurements.
 */
@NullMarked
package io.dataops.checks.judge;

import org.jspecify.annotations.NullMarked;
