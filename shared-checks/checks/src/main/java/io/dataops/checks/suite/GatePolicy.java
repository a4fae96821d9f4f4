package io.dataops.checks.suite;

import io.dataops.results.Effect;

/**
 * What follows from each answer of a gate but "pass".
 *
 * @param onFail the evidence shows that it is missed
 * @param onInconclusive the limits of confidence do not tell, for all rows
 * @param onInconclusiveSlice the same for a slice
 * @param onUndefined the metric has no value, for all rows
 * @param onUndefinedSlice the same for a slice
 * @param onSmallSlice a slice has too few rows to be judged
 * @param onNothingPromoted there is no baseline yet to compare with
 * @param onMissingBaseline there is or should be one, and it cannot be compared with
 */
public record GatePolicy(
        Effect onFail,
        Effect onInconclusive,
        Effect onInconclusiveSlice,
        Effect onUndefined,
        Effect onUndefinedSlice,
        Effect onSmallSlice,
        Effect onNothingPromoted,
        Effect onMissingBaseline) {}
