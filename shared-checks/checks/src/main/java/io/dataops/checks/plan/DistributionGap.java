package io.dataops.checks.plan;

import java.math.BigInteger;

/**
 * How far the empirical distributions F of n observed and G of m reference values part. Sums are 0 while a side has no
 * value.
 *
 * @param largest the largest |F − G| times nm, exact
 * @param shift the integral of F − G times nm, in the unit of the values: how far the mean of F is below that of G
 * @param area the integral of |F − G| times nm, in the unit of the values
 * @param energy the integral of (F − G)² times (nm)², in the unit of the values
 * @param noise the integral of √(G(1 − G)) times m, in the unit of the values
 * @param variance the integral of G(1 − G) times m², in the unit of the values
 * @param observedSquares the sum of squared deviations of the observed values from their mean; 0 when they do not vary
 * @param referenceSquares the same of the reference
 */
public record DistributionGap(
        SideCounts observedRows,
        SideCounts referenceRows,
        BigInteger largest,
        double shift,
        double area,
        double energy,
        double noise,
        double variance,
        double observedSquares,
        double referenceSquares) {}
