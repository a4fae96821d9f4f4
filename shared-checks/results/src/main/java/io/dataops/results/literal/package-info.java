/**
 * What people write and what they are told of it: durations, their own text in a message, the name they most likely meant,
 * and numbers of things.
 *
 * <p>Given the text of one value, a type here hands back the exact value or a
 * {@link io.dataops.results.literal.LiteralException} with one sentence: what was written, what is expected, an example.
 * It knows neither files nor fields; the reader that has them adds them. This package needs no other of ours.
 */
@NullMarked
package io.dataops.results.literal;

import org.jspecify.annotations.NullMarked;
