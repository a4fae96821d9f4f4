package io.dataops.checks.plan;

import java.math.BigInteger;

/**
 * How far the empirical distributions F of n observed and G of m reference values part. Sums are 0 while a side has no
 * value.
 *
 * @param largest the largest |F − G| times nm, exact
 * @param area the integral of |F − G| times nm, in the unit of the values
 * @param energy the integral of (F − G)² times (nm)², in the unit of the values
 * @param noise the integral of √(G(1 − G)) times m, in the unit of the values
 * @param variance the integral of G(1 − G) times m², in the unit of the values
 * @param squares the sum of squared deviations of the reference from its mean; 0 when it does not vary
 */
public record DistributionGap(
        SideCounts observedRows,
        SideCounts referenceRows,
        BigInteger largest,
        double area,
        double energy,
        double noise,
        double variance,
        double squares) {}
