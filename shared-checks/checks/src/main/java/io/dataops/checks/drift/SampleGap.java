package io.dataops.checks.drift;

/**
 * How far the empirical distributions F of n observed and G of m reference values part.
 *
 * @param observed n, at least 1
 * @param reference m, at least 1
 * @param largest the largest |F − G|
 * @param shift how far the means lie apart, in the unit of the values
 * @param area the integral of |F − G|, in the unit of the values
 * @param energy the integral of (F − G)², in the unit of the values
 * @param noise the integral of √(G(1 − G)), in the unit of the values
 * @param variance the integral of G(1 − G), in the unit of the values
 * @param deviation the standard deviation (n − 1) of the reference, in the unit of the values; 0 when it does not vary
 * @param pooledDeviation the standard deviation (n + m − 2) of each side from its own mean; 0 when neither varies
 */
public record SampleGap(
        double observed,
        double reference,
        double largest,
        double shift,
        double area,
        double energy,
        double noise,
        double variance,
        double deviation,
        double pooledDeviation) {
    /** The standard deviation of F − G without drift, per √(G(1 − G)). */
    double sampling() {
        return Math.sqrt(1 / observed + 1 / reference);
    }
}
