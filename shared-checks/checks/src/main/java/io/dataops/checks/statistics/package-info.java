/**
 * Statistical inference: numbers in, numbers out. Holds tests of paired differences, intervals of proportions, resampling,
 * corrections for several looks and power. Is given arrays and counts, hands on {@link
 * io.dataops.checks.statistics.Inference}s, and knows no metric, no model, no gate and no data set. Everything is
 * deterministic: what is resampled draws from a {@link java.util.SplittableRandom} with the seed that it is handed.
 */
@NullMarked
package io.dataops.checks.statistics;

import org.jspecify.annotations.NullMarked;
