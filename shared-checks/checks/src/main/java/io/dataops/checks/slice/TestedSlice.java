package io.dataops.checks.slice;

/**
 * A slice that looked weak in one half of the rows, as the other half shows it.
 *
 * @param name such as {@code region=north} or {@code age<30, plan=basic}
 * @param rows of the slice in the other half
 * @param meanLoss of these rows; over time, the mean of the means of each time
 * @param restMeanLoss of all other rows in the other half
 * @param pValue one-sided, against "the slice is no worse than the rest"
 * @param adjustedPValue the same, corrected by Holm for all slices tested
 */
public record TestedSlice(
        String name, long rows, double meanLoss, double restMeanLoss, double pValue, double adjustedPValue) {}
