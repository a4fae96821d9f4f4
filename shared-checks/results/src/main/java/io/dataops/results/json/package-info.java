/**
 * Stores a {@link io.dataops.results.VerificationResult} as result.json and reads it back.
 *
 * <p>The format is {@code dataops-result/1}; {@code dataops-result-1.schema.json} beside this package describes it. The
 * mapping is written out by hand, once in each direction, so that a missing or misspelt field is a refusal with a place
 * and never a silent null, and so that no message repeats a value from the data.
 */
@NullMarked
package io.dataops.results.json;

import org.jspecify.annotations.NullMarked;
