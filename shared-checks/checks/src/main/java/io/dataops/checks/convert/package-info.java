/**
 * Writes what another tool, or a goal without a suite, was told as a suite of ours, for people who go on with it by hand.
 *
 * <p>The text of another tool's rules is made of the checks that an import of the same file gives, so both say the same and
 * name their checks alike.
 */
@NullMarked
package io.dataops.checks.convert;

import org.jspecify.annotations.NullMarked;
