/**
 * What people write for exact amounts: shares, row counts and durations, read without rounding.
 *
 * <p>Given the text of one value, a type here hands back the exact value or a
 * {@link io.dataops.checks.literal.LiteralException} with one sentence: what was written, what is expected, an example.
 * It knows neither files nor positions; the reader that has them adds them. This package needs no other of ours.
 */
@NullMarked
package io.dataops.checks.literal;

import org.jspecify.annotations.NullMarked;
