/**
 * What a suite asks less or more than another one.
 *
 * <p>{@link io.dataops.checks.diff.SuiteDiff} is given two suites as they were read and lists their differences with the
 * places of both. Whether a difference loosens comes from what parameters declare, never from a name. It reads no data, and
 * {@link io.dataops.checks.diff.SuiteComparison} makes decisions of what loosens.
 */
@NullMarked
package io.dataops.checks.diff;

import org.jspecify.annotations.NullMarked;
