/**
 * What differs between two results, such as that of a pull request and that of its target branch.
 *
 * <p>{@link io.dataops.results.compare.Comparison#of} pairs checks, metrics and gates by what stays the same from run to
 * run, and hands on those that changed or are still open. It decides nothing: a check that went away is told, and whether
 * that may be is a policy's matter.
 */
@NullMarked
package io.dataops.results.compare;

import org.jspecify.annotations.NullMarked;
