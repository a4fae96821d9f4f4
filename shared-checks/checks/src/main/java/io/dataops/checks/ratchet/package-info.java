/**
 * Holds the failing rows of checks where the promoted baseline has them.
 *
 * <p>{@link io.dataops.checks.ratchet.Ratchets} is given a suite, a baseline and the outcomes of all checks. It compares
 * what fails now with what failed then, row by row where rows have a key, and hands back decisions, outcomes in which
 * tolerated misses only warn, and in the promotable folder what the next comparison needs. It shares nothing: any number
 * of modules may do so at once.
 */
@NullMarked
package io.dataops.checks.ratchet;

import org.jspecify.annotations.NullMarked;
