/**
 * What people write for exact amounts: shares and row counts, read without rounding.
 *
 * <p>Given the text of one value, a type here hands back the exact value or a
 * {@link io.dataops.results.literal.LiteralException} with one sentence: what was written, what is expected, an example.
 * It knows neither files nor positions; the reader that has them adds them. The order that all texts share is here too. Of
 * ours this package needs {@code io.dataops.results.literal} only, where durations are read.
 */
@NullMarked
package io.dataops.checks.literal;

import org.jspecify.annotations.NullMarked;
