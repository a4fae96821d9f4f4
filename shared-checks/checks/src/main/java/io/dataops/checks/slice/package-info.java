/**
 * Parts of the rows that metrics and gates look at apart from the whole.
 *
 * <p>A {@link io.dataops.checks.slice.Slicing} says what it wants of each row and cuts the rows into {@link
 * io.dataops.checks.slice.Slices}. {@link io.dataops.checks.slice.WeakSliceSearch} finds slices that nobody declared. The
 * package is given values in memory; it knows no file, no metric, no gate and no baseline.
 *
 * <p>A slice is named for what its rows have in common: {@code region=north}, {@code region=north, plan=basic},
 * {@code 30<=age<50}. Rows whose value is null are a slice of their own, {@code region is null}, and rows whose number is
 * NaN are another, {@code age is not a number}; so each row of columns and bins is in exactly one slice.
 */
@NullMarked
package io.dataops.checks.slice;

import org.jspecify.annotations.NullMarked;
